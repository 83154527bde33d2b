import { createSignal, For, onCleanup, onMount, Show, Suspense } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './CardStrip.module.css'
import type { Cards } from './createCards.ts'

const CardChoice = laterPart(async () => (await import('./CardChoice.tsx')).CardChoice)
/** With less than this for each, gaps counted in, bars are no targets (px). */
const leastBarPx = 30

/**
 * One small bar per card, stage by stage: done, no contact (hatched), current, open. A click goes there, arrows look
 * along it. Where the bars are too narrow to be hit, the whole strip is one choice of all cards instead.
 */
export function CardStrip(props: { readonly cards: Cards }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const stages = () => workshop.stages().filter((stage) => workshop.askedOf(stage.id).length > 0)
  /** One stop of the Tab key: the card in front, behind the last one the first. */
  const stop = () => props.cards.currentId() ?? workshop.asked()[0]?.id
  let strip!: HTMLDivElement
  const [width, setWidth] = createSignal(0)
  onMount(() => {
    const measure = () => setWidth(strip.clientWidth)
    measure()
    window.addEventListener('resize', measure)
    onCleanup(() => window.removeEventListener('resize', measure))
  })
  const isTight = () => width() > 0 && width() < leastBarPx * props.cards.order().length
  const label = () =>
    t(
      'rate.stripLabel',
      format.number(props.cards.settledCount()),
      format.number(props.cards.order().length),
    )
  const nameOf = ({ id, title }: Touchpoint) =>
    t('rate.cardWithState', title, t(`rate.state.${props.cards.stateOf(id)}`))
  return (
    // reason: the keys are those of the buttons inside, caught once for all of them
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={strip}
      class={styles.strip}
      classList={{ [styles.dense!]: props.cards.order().length > 60 }}
      role="group"
      onKeyDown={lookAlong}
      aria-label={isTight() ? undefined : label()}
    >
      <For each={stages()}>
        {(stage) => (
          <span
            class={styles.stage}
            inert={isTight()}
            style={{ 'flex-grow': workshop.askedOf(stage.id).length }}
          >
            <For each={workshop.askedOf(stage.id)}>
              {(touchpoint) => (
                <button
                  type="button"
                  class={styles.card}
                  data-state={props.cards.stateOf(touchpoint.id)}
                  aria-current={props.cards.currentId() === touchpoint.id ? 'true' : undefined}
                  aria-label={nameOf(touchpoint)}
                  title={touchpoint.title}
                  tabIndex={touchpoint.id === stop() ? 0 : -1}
                  onClick={() => props.cards.goTo(touchpoint.id)}
                />
              )}
            </For>
          </span>
        )}
      </For>
      <Show when={isTight()}>
        <Suspense>
          <CardChoice cards={props.cards} label={label()} nameOf={nameOf} />
        </Suspense>
      </Show>
    </div>
  )
}

/** ← and →, Home and End bring the focus along the strip; Enter then goes to the card. */
function lookAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = cards.findIndex((card) => card === event.target)
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: cards.length - 1 }[event.key]
  if (to === undefined || at === -1) return
  event.preventDefault()
  cards[Math.max(0, Math.min(cards.length - 1, to))]?.focus()
}
