import { mean, sum, sumOfSquares, type Measured } from './mean.ts'

/**
 * Share of all spread that lies between groups: η² of one-way sums of squares (SPEC D7; its use here
 * is OUR RULE). High: departments see different things. Low with a low agreement: the disagreement
 * is inside departments.
 *
 * @param groups mean and size of each group; together they hold all of `answers`, in any order
 * @param answers every single answer, in scale units
 * @returns 0..1; `null` when all answers are equal (nothing to explain) or there are none
 */
export function shareBetween(
  groups: readonly Measured[],
  answers: readonly number[],
): number | null {
  const centre = mean(answers)
  const all = sumOfSquares(answers)
  if (centre === null || all === 0) return null
  const between = sum(groups.map((group) => group.n * (group.value - centre) ** 2))
  return Math.min(1, between / all)
}

/** Highest minus lowest of the groups' means, ≥ 0 in scale units; `null` under two (SPEC D7). */
export function rangeOf(means: readonly number[]): number | null {
  return means.length < 2 ? null : Math.max(...means) - Math.min(...means)
}
