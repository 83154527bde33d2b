import { Index, Show } from 'solid-js'
import styles from './Dots.module.css'

/** Dots that are drawn; what is beyond is only counted, and said by a plus. */
const drawn = 12

interface DotsProps {
  /** ≥ 0; nothing is drawn for none. */
  readonly count: number
  /** How many of them are the person's own; drawn as rings. */
  readonly mine: number
  /** The same in words, read aloud. */
  readonly words: string
}

/** The dots of one item: their number, and as many of them as can be seen at a glance. */
export function Dots(props: DotsProps) {
  return (
    <Show when={props.count > 0}>
      <span class={styles.dots} role="img" aria-label={props.words} title={props.words}>
        <b class={`num ${styles.count}`}>{props.count}</b>
        <Index each={Array.from({ length: Math.min(props.count, drawn) })}>
          {(_, index) => (
            <i class={styles.dot} classList={{ [styles.mine!]: index < props.mine }} />
          )}
        </Index>
        <Show when={props.count > drawn}>
          <b class={styles.more}>+</b>
        </Show>
      </span>
    </Show>
  )
}
