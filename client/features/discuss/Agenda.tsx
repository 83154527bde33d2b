import { createSignal, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { moveFocus } from '../../ui/moveFocus.ts'
import styles from './Agenda.module.css'
import type { Agenda as AgendaState, AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import { SpreadScale } from './SpreadScale.tsx'

interface AgendaProps {
  readonly agenda: AgendaState
  readonly onChoose: (id: string) => void
}

/** The touchpoints in the order of disagreement; what is close to agreement waits folded below. */
export function Agenda(props: AgendaProps) {
  const t = useText()
  const [isWhole, setWhole] = createSignal(false)
  const of = (group: AgendaItem['group']) =>
    props.agenda.items().filter((item) => item.group === group)
  const quiet = () => props.agenda.items().filter((item) => item.group !== 'differ')
  // An item in front is always on the list, also one that is close to agreement.
  const listed = () =>
    props.agenda
      .items()
      .filter((item) => isWhole() || item.group === 'differ' || item === props.agenda.current())
  return (
    <nav class={styles.agenda} aria-labelledby="agenda-title">
      <h2 class={`voice ${styles.title}`} id="agenda-title">
        {t('discuss.agenda.title')}
      </h2>
      <p class={`meta ${styles.lead}`}>{t('discuss.agenda.lead')}</p>
      <ol class={styles.items}>
        <For each={listed()}>
          {(item) => (
            <Item
              item={item}
              isCurrent={item.touchpoint.id === props.agenda.current()?.touchpoint.id}
              onChoose={() => props.onChoose(item.touchpoint.id)}
            />
          )}
        </For>
      </ol>
      <Show when={quiet().length > 0}>
        <button
          type="button"
          class={styles.more}
          aria-expanded={isWhole()}
          onClick={() => setWhole((whole) => !whole)}
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
      </Show>
    </nav>
  )
}

interface ItemProps {
  readonly item: AgendaItem
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

/** ↑ ↓ Home End go from item to item; Tab leaves the list. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const list = event.currentTarget.closest('ol')
  if (list === null || !/^Arrow(?:Up|Down)$|^Home$|^End$/u.test(event.key)) return
  if (moveFocus(list, event.key)) event.preventDefault()
}

function Item(props: ItemProps) {
  const t = useText()
  const figures = createFigures()
  const range = () => props.item.tally?.range ?? null
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
            {props.item.touchpoint.title}
            <Show when={props.item.touchpoint.decision}>
              <Icon name="check" size={14} />
            </Show>
          </span>
          <span class={styles.spread}>
            <Show
              when={range() === null ? null : props.item.tally}
              fallback={t('common.honest.tooFew')}
            >
              {(tally) => (
                <>
                  <SpreadScale tally={tally()} />
                  <span class="num">{t('discuss.agenda.apart', figures.mean(range()))}</span>
                </>
              )}
            </Show>
          </span>
        </span>
      </button>
    </li>
  )
}
