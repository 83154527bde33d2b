import { Show } from 'solid-js'
import { useAnnounce } from './Announcer.tsx'
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
  const announce = useAnnounce()
  // A button that can do no more keeps the focus, so that one press too many does not do the opposite.
  const give = () => (props.canGive ? props.onGive() : announce(props.noMore))
  const takeBack = () => props.mine > 0 && props.onTakeBack()
  return (
    <span class={styles.row}>
      <Dots count={props.count} mine={props.mine} words={props.words} />
      <Show when={props.isOpen}>
        <IconButton
          icon="minus"
          size="small"
          label={props.takeBackLabel}
          aria-disabled={props.mine === 0}
          onClick={takeBack}
        />
        <IconButton
          icon="plus"
          size="small"
          label={props.giveLabel}
          aria-disabled={!props.canGive}
          title={props.canGive ? props.giveLabel : props.noMore}
          onClick={give}
        />
      </Show>
    </span>
  )
}
