import { Show } from 'solid-js'
import styles from './DotCounter.module.css'
import { Dots } from './Dots.tsx'
import { IconButton } from './IconButton.tsx'

interface DotCounterProps {
  /** Dots of the item, ≥ 0. */
  readonly count: number
  /** How many of them are the person's own; drawn as rings. */
  readonly mine: number
  /** The same in words, read aloud. */
  readonly words: string
  readonly isOpen: boolean
  readonly canGive: boolean
  readonly giveLabel: string
  readonly takeBackLabel: string
  /** Why none can be given. */
  readonly noMore: string
  readonly onGive: () => void
  readonly onTakeBack: () => void
}

/** Dots of one item in a vote, with the buttons to give one and to take one back while it is open. */
export function DotCounter(props: DotCounterProps) {
  let row!: HTMLSpanElement
  // A button that can do no more goes dim under the finger; the focus then waits at the other one.
  const keepFocus = (act: () => void) => {
    const pressed = document.activeElement
    act()
    if (pressed instanceof HTMLButtonElement && pressed.disabled)
      row.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
  }
  return (
    <span class={styles.row} ref={row}>
      <Dots count={props.count} mine={props.mine} words={props.words} />
      <Show when={props.isOpen}>
        <IconButton
          icon="minus"
          size="small"
          label={props.takeBackLabel}
          disabled={props.mine === 0}
          onClick={() => keepFocus(props.onTakeBack)}
        />
        <IconButton
          icon="plus"
          size="small"
          label={props.giveLabel}
          disabled={!props.canGive}
          title={props.canGive ? props.giveLabel : props.noMore}
          onClick={() => keepFocus(props.onGive)}
        />
      </Show>
    </span>
  )
}
