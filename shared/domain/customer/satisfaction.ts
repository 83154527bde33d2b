import { fewest } from '../rating/fewest.ts'
import { mean, sumOfSquares } from '../rating/mean.ts'
import { z95 } from './netPromoter.ts'

/** A share of satisfied customers with its interval. */
export interface Satisfaction {
  /** Share of answers 4 and 5, 0..1. */
  readonly share: number
  readonly n: number
  /** 95 % interval of the share (Wilson), within 0..1; unlike Wald's it has a width even at 0 and 1. */
  readonly interval: readonly [number, number]
}

/**
 * Customer satisfaction: share of answers 4–5 on a scale of five (SPEC D28).
 *
 * @param answers 1..5, in any order
 * @returns `null` under three answers
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22
 */
export function satisfaction(answers: readonly number[]): Satisfaction | null {
  const n = answers.length
  if (n < fewest) return null
  const share = answers.filter((answer) => answer >= 4).length / n
  const z2 = z95 ** 2
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2))) / (1 + z2 / n)
  return { share, n, interval: [Math.max(0, centre - half), Math.min(1, centre + half)] }
}

/** A mean effort with its margin. */
export interface Effort {
  /** Mean, 1..7. */
  readonly mean: number
  readonly n: number
  /** Half width of the 95 % interval of the mean, from the sample variance; in scale units. */
  readonly margin: number
}

/**
 * Customer effort score: mean of one seven-point item (SPEC D28). Say which end is "easy".
 *
 * @param answers 1..7, in any order
 * @returns `null` under three answers
 * @see Dixon, Freeman, Toman 2010, "Stop Trying to Delight Your Customers", Harvard Business Review 88(7)
 */
export function effortScore(answers: readonly number[]): Effort | null {
  const n = answers.length
  const value = mean(answers)
  if (n < fewest || value === null) return null
  return { mean: value, n, margin: z95 * Math.sqrt(sumOfSquares(answers) / (n - 1) / n) }
}
