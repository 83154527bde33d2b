import { sumOfSquares } from './mean.ts'

/** Agreement within a group against two kinds of chance. */
export interface WithinGroup {
  /** `1 − s²/σ²` against an even spread; negative = more spread than chance. */
  readonly raw: number
  /** `raw`, with negative values shown as 0 ("below chance"); 0..1. */
  readonly shown: number
  /** r*_wg: against the largest possible spread, half at each end; may fall below 0 for few raters. */
  readonly againstPoles: number
}

/**
 * Within-group agreement r_wg and r*_wg (SPEC D6), with the sample variance (n − 1). Takes the scale
 * as evenly spaced and is unstable under four raters; van der Eijk's A needs neither.
 *
 * @param ratings whole numbers 1..categories, in any order
 * @param categories number of scale points K, ≥ 2
 * @returns `null` under two raters
 * @see James, Demaree, Wolf 1984, "Estimating within-group interrater reliability", J. Applied Psychology 69(1)
 * @see O'Neill 2017, "An Overview of Interrater Agreement on Likert Scales", Frontiers in Psychology 8:777 (r*_wg)
 */
export function withinGroupAgreement(
  ratings: readonly number[],
  categories: number,
): WithinGroup | null {
  if (categories < 2) throw new RangeError(`a scale has two points or more, not ${categories}`)
  if (ratings.length < 2) return null
  const variance = sumOfSquares(ratings) / (ratings.length - 1)
  const raw = 1 - variance / ((categories ** 2 - 1) / 12)
  return {
    raw,
    shown: Math.max(0, raw),
    againstPoles: 1 - variance / ((categories - 1) / 2) ** 2,
  }
}
