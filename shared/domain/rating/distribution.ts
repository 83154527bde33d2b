import { agreement } from './agreement.ts'
import { fewest } from './fewest.ts'
import { mean } from './mean.ts'
import { median, quartiles } from './quantile.ts'
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
  const counts = categories.map((category) => answers.filter((a) => a === category).length)
  return {
    n,
    counts,
    mean: mean(answers),
    median: median(answers),
    quartiles: quartiles(answers),
    agreement: agreement(counts),
  }
}

/** Answers of which nothing but their number is told. */
export function onlyNumber(n: number): Distribution {
  return { n, counts: [], mean: null, median: null, quartiles: null, agreement: null }
}
