/**
 * Quantile by linear interpolation between the sorted values (R's type 7, SPEC D4).
 *
 * @param values in any order
 * @param share 0 (lowest) to 1 (highest)
 * @returns in the unit of `values`; `null` for none
 * @throws RangeError for a `share` outside 0..1: the caller's fault
 * @see Hyndman, Fan 1996, "Sample Quantiles in Statistical Packages", The American Statistician 50(4), definition 7
 */
export function quantile(values: readonly number[], share: number): number | null {
  return quantileOfSorted(inOrder(values), share)
}

/** A copy in rising order; the numbers' own sort is many times faster than one that asks a function. */
export function inOrder(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort()
}

/** {@link quantile} of values that are in rising order already, for whoever needs several of them. */
export function quantileOfSorted(sorted: Float64Array, share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0..1, was ${share}`)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return null
  return low + (high - low) * (place - Math.floor(place))
}

/**
 * {@link quantile} of answers that are given as counts, as quick for millions of them as for three.
 *
 * @param counts whole and ≥ 0, one per category
 * @param categories lowest first
 */
export function quantileOfCounts(
  counts: readonly number[],
  categories: readonly number[],
  share: number,
): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0..1, was ${share}`)
  const place = (counts.reduce((n, count) => n + count, 0) - 1) * share
  const low = answerAt(counts, categories, Math.floor(place))
  const high = answerAt(counts, categories, Math.ceil(place))
  if (low === null || high === null) return null
  return low + (high - low) * (place - Math.floor(place))
}

/** The answer at this place, 0 the lowest; `null` beyond them. */
function answerAt(
  counts: readonly number[],
  categories: readonly number[],
  place: number,
): number | null {
  let upTo = 0
  if (place < 0) return null
  for (const [at, count] of counts.entries()) {
    upTo += count
    if (place < upTo) return categories[at] ?? null
  }
  return null
}

/** Middle value; between two middle ones their mean. `null` for none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/** First and third quartile; `null` for no values. */
export function quartiles(values: readonly number[]): readonly [number, number] | null {
  const sorted = inOrder(values)
  const first = quantileOfSorted(sorted, 0.25)
  const third = quantileOfSorted(sorted, 0.75)
  return first === null || third === null ? null : [first, third]
}
