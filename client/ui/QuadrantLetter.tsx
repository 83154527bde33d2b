import styles from './QuadrantLetter.module.css'

interface QuadrantLetterProps {
  /** `S`, or `S1` for one finding. */
  readonly letter: string
  /** Outside: opportunity or threat. */
  readonly outlined: boolean
}

/** Solid for inside, outlined for outside, so that the two sides differ without colour. Decorative. */
export function QuadrantLetter(props: QuadrantLetterProps) {
  return (
    <span
      class={styles.letter}
      classList={{ [styles.outside!]: props.outlined }}
      aria-hidden="true"
    >
      {props.letter}
    </span>
  )
}
