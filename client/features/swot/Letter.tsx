import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { letterOf } from './createSwot.ts'
import styles from './Letter.module.css'

interface LetterProps {
  readonly quadrant: SwotQuadrant
  /** `S1` instead of `S`. */
  readonly label?: string
}

/** A quadrant's letter: solid for inside, outlined for outside, so that the two sides differ without colour. */
export function Letter(props: LetterProps) {
  const isOutside = () => props.quadrant === 'opportunity' || props.quadrant === 'threat'
  return (
    <span class={styles.letter} classList={{ [styles.outside!]: isOutside() }} aria-hidden="true">
      {props.label ?? letterOf(props.quadrant)}
    </span>
  )
}
