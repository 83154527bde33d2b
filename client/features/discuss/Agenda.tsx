import { createEffect, createMemo, createSignal, For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { moveFocus } from '../../ui/moveFocus.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Agenda.module.css'
import { clearRange } from './agendaGroup.ts'
import type { Agenda as AgendaState, AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import { createRoundName } from './createRoundName.ts'
import { SpreadScale } from './SpreadScale.tsx'

interface AgendaProps {
  readonly agenda: AgendaState
  readonly onChoose: (id: string) => void
}

/**
 * The touchpoints in the order of disagreement. What is close to agreement or has too few answers
 * waits folded below a line that says so, and unfolds when one of them comes in front.
 */
export function Agenda(props: AgendaProps) {
  const t = useText()
  const [isWhole, setWhole] = createSignal(false)
  const isInFront = (item: AgendaItem): boolean =>
    item.touchpoint.id === props.agenda.current()?.touchpoint.id
  const of = (group: AgendaItem['group']) =>
    props.agenda.items().filter((item) => item.group === group)
  const quiet = () => props.agenda.items().filter((item) => item.group !== 'differ')
  /** Some item draws its departments; where all of them are hidden none does. */
  const hasScales = () =>
    props.agenda.items().some(({ group, tally }) => group !== 'tooFew' && tally?.range != null)
  const inFrontIsQuiet = createMemo(() => quiet().find(isInFront)?.touchpoint.id ?? null)
  createEffect(() => inFrontIsQuiet() !== null && setWhole(true))
  // Folded again by hand, the item in front stays to be seen.
  const unfolded = () => quiet().filter((item) => isWhole() || isInFront(item))
  const list = (items: () => readonly AgendaItem[]) => (
    <ol class={styles.items}>
      <For each={items()}>
        {(item) => (
          <Item
            item={item}
            isCurrent={isInFront(item)}
            onChoose={() => props.onChoose(item.touchpoint.id)}
          />
        )}
      </For>
    </ol>
  )
  return (
    <nav class={styles.agenda} aria-labelledby="agenda-title">
      {/* No heading: it would stand before that of the page. The list is a region of its own by this name. */}
      <p class={`voice ${styles.title}`} id="agenda-title">
        {t('discuss.agenda.title')}
      </p>
      <p class={`meta ${styles.lead}`}>
        {t('discuss.agenda.lead')}
        <Show when={hasScales()}> {t('discuss.agenda.leadScale')}</Show>
      </p>
      {list(() => of('differ'))}
      <Show when={quiet().length > 0}>
        <button
          type="button"
          class={styles.more}
          aria-expanded={isWhole()}
          onClick={() => setWhole((whole) => !whole)}
          onKeyDown={walk}
        >
          <Icon name={isWhole() ? 'chevronUp' : 'chevronDown'} size={14} />
          <span>
            <Show when={of('close').length > 0}>
              {t('discuss.agenda.close', of('close').length)}
            </Show>
            <Show when={of('close').length > 0 && of('tooFew').length > 0}>; </Show>
            <Show when={of('tooFew').length > 0}>
              {t('discuss.agenda.tooFew', of('tooFew').length)}
            </Show>
          </span>
        </button>
        {list(unfolded)}
      </Show>
    </nav>
  )
}

interface ItemProps {
  readonly item: AgendaItem
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

/** ↑ ↓ Home End go from item to item, the line between the lists included. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const list = event.currentTarget.closest('nav')
  if (list === null || !/^Arrow(?:Up|Down)$|^Home$|^End$/u.test(event.key)) return
  if (moveFocus(list, event.key)) event.preventDefault()
}

function Item(props: ItemProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const figures = createFigures()
  const roundName = createRoundName()
  const told = () => (props.item.group === 'tooFew' ? null : props.item.tally)
  // Where the departments alone do not say why the item stands here, the agreement does.
  const agreement = (): string | null => {
    const tally = told()
    if (!tally || (tally.range ?? 0) >= clearRange) return null
    return tally.range === null || props.item.group === 'differ'
      ? figures.agreement(tally.experience.agreement)
      : null
  }
  return (
    <li>
      <button
        type="button"
        class={styles.item}
        aria-current={props.isCurrent ? 'true' : undefined}
        onClick={() => props.onChoose()}
        onKeyDown={walk}
      >
        <span class={`num ${styles.place}`}>{props.item.place}</span>
        <span class={styles.words}>
          <span class={styles.name}>
            <span lang={lang()}>{props.item.touchpoint.title}</span>
            <Show when={props.item.touchpoint.decision}>
              <Icon name="check" size={14} />
            </Show>
          </span>
          <span class={styles.spread}>
            <Show when={told()} fallback={t('terms.honest.tooFew')}>
              {(tally) => (
                <>
                  <Show when={tally().range !== null}>
                    <SpreadScale tally={tally()} />
                    <span class="num">
                      {t('discuss.agenda.apart', figures.mean(tally().range))}
                    </span>
                  </Show>
                  <Show when={agreement()}>{(word) => <span class="num">{word()}</span>}</Show>
                </>
              )}
            </Show>
            <Show when={props.item.isCarried && props.item.from}>
              {(round) => <span>{t('discuss.fromRound', roundName(round()))}</span>}
            </Show>
          </span>
        </span>
      </button>
    </li>
  )
}
