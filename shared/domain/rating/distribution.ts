import { agreement } from './agreement.ts'
import { fewest } from './fewest.ts'
import { mean, sum } from './mean.ts'
import { inOrder, quantileOfCounts, quantileOfSorted } from './quantile.ts'
import type { Distribution } from './tally.ts'

/**
 * How answers spread over `categories`, told only from three answers on (SPEC D2).
 *
 * @param answers in any order; missing answers are left out by the caller
 * @param categories every category there is, lowest first
 */
export function distributionOf(
  answers: readonly number[],
  categories: readonly number[],
): Distribution {
  const n = answers.length
  if (n < fewest) return onlyNumber(n)
  const counts = categories.map(() => 0)
  for (const answer of answers) {
    const at = categories.indexOf(answer)
    if (at !== -1) counts[at]! += 1
  }
  const sorted = inOrder(answers)
  const first = quantileOfSorted(sorted, 0.25)
  const third = quantileOfSorted(sorted, 0.75)
  return {
    n,
    counts,
    mean: mean(answers),
    median: quantileOfSorted(sorted, 0.5),
    quartiles: first === null || third === null ? null : [first, third],
    agreement: agreement(counts),
  }
}

/**
 * {@link distributionOf} of answers that are given as counts; never made of the single answers, of which
 * a file from outside may claim millions (SPEC PN30).
 *
 * @param counts whole and ≥ 0, one per category
 * @param categories every category there is, lowest first
 */
export function distributionOfCounts(
  counts: readonly number[],
  categories: readonly number[],
): Distribution {
  const n = sum(counts)
  if (n < fewest) return onlyNumber(n)
  const first = quantileOfCounts(counts, categories, 0.25)
  const third = quantileOfCounts(counts, categories, 0.75)
  return {
    n,
    counts,
    mean: sum(counts.map((count, at) => count * (categories[at] ?? 0))) / n,
    median: quantileOfCounts(counts, categories, 0.5),
    quartiles: first === null || third === null ? null : [first, third],
    agreement: agreement(counts),
  }
}

/** Answers of which nothing but their number is told. */
export function onlyNumber(n: number): Distribution {
  return { n, counts: [], mean: null, median: null, quartiles: null, agreement: null }
}
