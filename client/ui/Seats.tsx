import { For } from 'solid-js'
import styles from './Seats.module.css'

interface SeatsProps {
  readonly taken: number
  /** All seats; at least `taken`. Print the numbers beside it. */
  readonly of: number
  readonly size?: 'fine' | 'big'
}

/** Presence as squares: filled for those who are in or done, dashed for those who are not. Decorative. */
export function Seats(props: SeatsProps) {
  return (
    <span
      class={styles.seats}
      classList={{ [styles.big!]: props.size === 'big' }}
      aria-hidden="true"
    >
      <For each={Array.from({ length: Math.max(props.of, props.taken) })}>
        {(_, at) => <i classList={{ [styles.taken!]: at() < props.taken }} />}
      </For>
    </span>
  )
}
