import { For, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { InitiativeRow } from './InitiativeRow.tsx'
import { Pennant } from './Pennant.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './RankedList.module.css'
import { createSteady } from '../../ui/createSteady.ts'
import { sectionsOf, steadySections, type SectionName } from './sections.ts'

/** What to do first: quick wins, then the rest, then what too few people estimated, then what was dropped. */
export function RankedList() {
  const model = usePrioritise()
  const t = useText()
  const { shown, watch } = createSteady(
    () => sectionsOf(model.ranked(), model.droppedIds()),
    steadySections,
  )
  return (
    <div ref={watch} role="region" aria-label={t('prioritise.list.label')}>
      <section>
        <h2 class={`voice ${styles.heading}`}>
          <Pennant />
          {t('prioritise.list.quickWins')}
        </h2>
        <Show when={shown().quickWins.length === 0}>
          <p class={styles.none}>{t('prioritise.list.noQuickWin')}</p>
        </Show>
        <Rows ids={shown().quickWins} />
      </section>
      <Part name="rest" ids={shown().rest} />
      <Part name="tooFew" ids={shown().tooFew}>
        <p class="meta">{t('prioritise.list.tooFewHint')}</p>
      </Part>
      <Part name="dropped" ids={shown().dropped} />
    </div>
  )
}

interface PartProps {
  readonly name: Exclude<SectionName, 'quickWins'>
  readonly ids: readonly string[]
  readonly children?: JSX.Element
}

function Part(props: PartProps) {
  const t = useText()
  return (
    <Show when={props.ids.length > 0}>
      <section class={styles.part}>
        <h2 class={`voice ${styles.heading}`}>{t(`prioritise.list.${props.name}`)}</h2>
        {props.children}
        <Rows ids={props.ids} />
      </section>
    </Show>
  )
}

function Rows(props: { readonly ids: readonly string[] }) {
  const { workshop } = usePrioritise()
  return (
    <Show when={props.ids.length > 0}>
      <ol>
        <For each={props.ids}>
          {(id) => (
            <Show when={workshop.initiativesById[id]}>
              {(initiative) => (
                <li>
                  <InitiativeRow initiative={initiative()} />
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
    </Show>
  )
}
