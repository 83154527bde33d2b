import { For, Show } from 'solid-js'
import type { Evidence } from '../../../shared/domain/evidence/evidence.ts'
import { evidenceWords } from '../../i18n/evidenceWords.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Evidence.module.css'

interface TouchpointEvidenceProps {
  /** Id. */
  readonly touchpoint: string
  /** Ids of what is shown of it. */
  readonly items: readonly string[]
  readonly mayAdd: boolean
  readonly onClose: () => void
}

/** One touchpoint with its evidence; without any, the way to write some by hand. */
export function TouchpointEvidence(props: TouchpointEvidenceProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const title = () => workshop.touchpointsById[props.touchpoint]?.title ?? ''
  const itemOf = (id: string) => workshop.evidence().find((one) => one.id === id)
  return (
    <li class={styles.touchpoint}>
      <div class={styles.line}>
        <h4 class={styles.title} lang={lang()}>
          {title()}
        </h4>
        <Show when={props.items.length === 0}>
          <span class="meta">{t('evidence.noneHere')}</span>
        </Show>
        <Show when={props.mayAdd}>
          <span class={styles.add}>
            <Button
              variant="quiet"
              icon="plus"
              href={`/w/${workshop.id}/collect?touchpoint=${encodeURIComponent(props.touchpoint)}`}
              aria-label={t('evidence.addTo', title())}
              onClick={() => props.onClose()}
            >
              {t('evidence.add')}
            </Button>
          </span>
        </Show>
      </div>
      <Show when={props.items.length > 0}>
        <ul class={styles.items}>
          <For each={props.items}>
            {(id) => <Show when={itemOf(id)}>{(item) => <EvidenceRow item={item()} />}</Show>}
          </For>
        </ul>
      </Show>
    </li>
  )
}

function EvidenceRow(props: { readonly item: Evidence }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const isNoise = () => props.item.status === 'rejected'
  return (
    <li class={styles.item} classList={{ [styles.noise!]: isNoise() }}>
      <div>
        <p class={styles.words} lang={lang()}>
          {props.item.text}
        </p>
        <p class="meta">
          <Show when={isNoise()}>
            <strong>{t('collect.detail.rejected')}</strong>
            {' · '}
          </Show>
          {evidenceWords(t, props.item, (day) => format.date(day, 'medium')).join(' · ')}
        </p>
      </div>
      <Show when={workshop.canWrite('board')}>
        <span class={styles.judge}>
          <Button
            variant="quiet"
            onClick={() =>
              workshop.board.evidence.patch(props.item.id, {
                status: isNoise() ? 'kept' : 'rejected',
              })
            }
          >
            {t(isNoise() ? 'collect.detail.keep' : 'collect.detail.reject')}
          </Button>
        </span>
      </Show>
    </li>
  )
}
