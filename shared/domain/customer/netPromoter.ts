import { fewest } from '../rating/fewest.ts'

/** A net promoter score with its uncertainty. */
export interface NetPromoter {
  /** −100..100. */
  readonly score: number
  readonly n: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** In points of the score, ≥ 0. */
  readonly standardError: number
  /** Half width of Wald's 95 % interval around the score, in points. */
  readonly margin: number
  /**
   * Adjusted Wald interval at 95 %, in points, within −100..100; always printed beside the score. It is not
   * centred on the score: few answers draw it towards 0.
   */
  readonly interval: readonly [number, number]
}

/** Standard errors to each side of a 95 % interval. */
export const z95 = 1.96

/**
 * Net promoter score: share of 9–10 minus share of 0–6 (SPEC D28). The margin is Wald's, from
 * `(p + d − (p − d)²) / n`; it is too narrow for small or one-sided samples, and 0 where all agree. The
 * adjusted interval counts ¾ of a promoter, ¾ of a detractor and 1½ passives more (SPEC D91).
 *
 * @param answers whole numbers 0..10, in any order
 * @returns `null` under three answers
 * @throws RangeError for an answer outside 0..10: the caller reads input
 * @see Reichheld 2003, "The One Number You Need to Grow", Harvard Business Review 81(12)
 * @see Rocks 2016, "Interval Estimation for the Net Promoter Score", arXiv 1601.07235
 */
export function netPromoterScore(answers: readonly number[]): NetPromoter | null {
  const odd = answers.find((answer) => !(answer >= 0 && answer <= 10))
  if (odd !== undefined) throw new RangeError(`answers are 0..10, one was ${odd}`)
  const n = answers.length
  if (n < fewest) return null
  const promoters = answers.filter((answer) => answer >= 9).length
  const detractors = answers.filter((answer) => answer <= 6).length
  const { standardError } = waldOf(promoters, detractors, n)
  const adjusted = waldOf(promoters + 0.75, detractors + 0.75, n + 3)
  const half = z95 * adjusted.standardError
  return {
    score: (100 * (promoters - detractors)) / n,
    n,
    promoters,
    passives: n - promoters - detractors,
    detractors,
    standardError,
    margin: z95 * standardError,
    interval: [Math.max(-100, adjusted.score - half), Math.min(100, adjusted.score + half)],
  }
}

/** Score and its standard error in points, from head counts. */
function waldOf(promoters: number, detractors: number, n: number) {
  const difference = (promoters - detractors) / n
  const variance = ((promoters + detractors) / n - difference ** 2) / n
  return { score: 100 * difference, standardError: 100 * Math.sqrt(Math.max(0, variance)) }
}
