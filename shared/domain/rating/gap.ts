import { mean, type Measured } from './mean.ts'
import type { Rating } from './rating.ts'

/** A rating with both answers that a gap needs. */
type Pair = Rating & { readonly expectation: number; readonly experience: number }

/** Whether both expectation and experience were answered. */
export function isPair(rating: Rating): rating is Pair {
  return rating.expectation !== null && rating.experience !== null
}

/**
 * Mean difference between what was experienced and what was expected (SERVQUAL gap, SPEC D3).
 * Paired by rater: the difference of the two means would mix in people who left one answer out.
 *
 * @param ratings one per rater, in any order; who left out either answer does not count
 * @returns −4..+4 in scale steps, negative = below expectation; `n` = raters who gave both; `null` for none
 * @see Parasuraman, Zeithaml, Berry 1988, "SERVQUAL", Journal of Retailing 64(1)
 */
export function gap(ratings: readonly Rating[]): Measured | null {
  const differences = ratings.filter(isPair).map((r) => r.experience - r.expectation)
  const value = mean(differences)
  return value === null ? null : { value, n: differences.length }
}
