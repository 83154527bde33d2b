import { mean } from '../rating/mean.ts'
import type { Distribution } from '../rating/tally.ts'

/**
 * The two camps of a disputed estimate (OUR RULE): the mean of those who answered below the mean of
 * all, and of those above it. Who answered exactly the mean belongs to neither.
 *
 * @param distribution of a scale 1..5, lowest category first
 * @returns `[lower, upper]` in scale units; `null` unless agreement is told and below 0
 */
export function campsOf(distribution: Distribution): readonly [number, number] | null {
  const { agreement, mean: middle, counts } = distribution
  if (agreement === null || agreement >= 0 || middle === null) return null
  const answers = counts.flatMap((people, i) => Array.from({ length: people }, () => i + 1))
  const lower = mean(answers.filter((answer) => answer < middle))
  const upper = mean(answers.filter((answer) => answer > middle))
  return lower === null || upper === null ? null : [lower, upper]
}
