import { For } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './CardChoice.module.css'
import type { Cards } from './createCards.ts'

interface CardChoiceProps {
  readonly cards: Cards
  /** How far the person is. */
  readonly label: string
  /** A card with its state. */
  readonly nameOf: (touchpoint: Touchpoint) => string
}

/** All cards by stage to choose from, laid unseen over their strip: pressed anywhere, it opens. */
export function CardChoice(props: CardChoiceProps) {
  const workshop = useWorkshop()
  const isHere = (id: string | null) => props.cards.currentId() === id
  return (
    <select
      class={styles.choice}
      aria-label={props.label}
      title={props.label}
      onChange={(event) => props.cards.goTo(event.currentTarget.value)}
    >
      {/* Behind the last card none of them is here. */}
      <option value="" hidden selected={isHere(null)}>
        {props.label}
      </option>
      <For each={workshop.stages()}>
        {(stage) => (
          <optgroup label={stage.name}>
            <For each={workshop.askedOf(stage.id)}>
              {(touchpoint) => (
                <option value={touchpoint.id} selected={isHere(touchpoint.id)}>
                  {props.nameOf(touchpoint)}
                </option>
              )}
            </For>
          </optgroup>
        )}
      </For>
    </select>
  )
}
