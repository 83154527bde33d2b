import { isOutside, letterOf } from '../../../shared/domain/swot/labels.ts'
import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { QuadrantLetter } from '../../ui/QuadrantLetter.tsx'

interface LetterProps {
  readonly quadrant: SwotQuadrant
  /** `S1` instead of `S`. */
  readonly label?: string
}

/** A quadrant's letter. */
export function Letter(props: LetterProps) {
  return (
    <QuadrantLetter
      letter={props.label ?? letterOf(props.quadrant)}
      outlined={isOutside(props.quadrant)}
    />
  )
}
