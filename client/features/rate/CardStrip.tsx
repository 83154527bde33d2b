import { For } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './CardStrip.module.css'
import type { Cards } from './createCards.ts'

/** One small bar per card, stage by stage: done, no contact (hatched), current, open. A click goes there. */
export function CardStrip(props: { readonly cards: Cards }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const stages = () =>
    workshop.stages().filter((stage) => workshop.touchpointsOf(stage.id).length > 0)
  return (
    <div
      class={styles.strip}
      classList={{ [styles.dense!]: props.cards.order().length > 60 }}
      role="group"
      aria-label={t(
        'rate.stripLabel',
        format.number(props.cards.settledCount()),
        format.number(props.cards.order().length),
      )}
    >
      <For each={stages()}>
        {(stage) => (
          <span
            class={styles.stage}
            style={{ 'flex-grow': workshop.touchpointsOf(stage.id).length }}
          >
            <For each={workshop.touchpointsOf(stage.id)}>
              {(touchpoint) => (
                <button
                  type="button"
                  class={styles.card}
                  data-state={props.cards.stateOf(touchpoint.id)}
                  aria-current={props.cards.currentId() === touchpoint.id ? 'true' : undefined}
                  aria-label={t(
                    'rate.cardWithState',
                    touchpoint.title,
                    t(`rate.state.${props.cards.stateOf(touchpoint.id)}`),
                  )}
                  title={touchpoint.title}
                  tabIndex={-1}
                  onClick={() => props.cards.goTo(touchpoint.id)}
                />
              )}
            </For>
          </span>
        )}
      </For>
    </div>
  )
}
