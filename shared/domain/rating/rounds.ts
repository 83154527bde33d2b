import type { Distribution } from './tally.ts'

/** How one answer of one touchpoint moved from one round to the next. */
export interface Movement {
  /** After − before, in scale units. */
  readonly mean: number
  readonly median: number
  /** Interquartile ranges, ≥ 0. */
  readonly iqrBefore: number
  readonly iqrAfter: number
  /** A after − A before, −2..2. */
  readonly agreement: number
  readonly spread: 'narrower' | 'wider' | 'same'
  /** Where the median went. */
  readonly centre: 'up' | 'down' | 'same'
}

/**
 * What a second round changed (SPEC D13): did people come closer, did the centre move? Both rounds
 * stay as they are; they are never pooled.
 *
 * @returns `null` when either round has "too few" answers
 * @see Dalkey 1969, "The Delphi Method", RAND RM-5888 (controlled feedback with iteration)
 */
export function compareRounds(before: Distribution, after: Distribution): Movement | null {
  const from = known(before)
  const to = known(after)
  if (!from || !to) return null
  return {
    mean: to.mean - from.mean,
    median: to.median - from.median,
    iqrBefore: from.iqr,
    iqrAfter: to.iqr,
    agreement: to.agreement - from.agreement,
    spread: to.iqr < from.iqr ? 'narrower' : to.iqr > from.iqr ? 'wider' : 'same',
    centre: to.median > from.median ? 'up' : to.median < from.median ? 'down' : 'same',
  }
}

function known({ mean, median, quartiles, agreement }: Distribution) {
  if (mean === null || median === null || quartiles === null || agreement === null) return null
  return { mean, median, iqr: quartiles[1] - quartiles[0], agreement }
}
