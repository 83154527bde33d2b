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
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0..1, was ${share}`)
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return null
  return low + (high - low) * (place - Math.floor(place))
}

/** Middle value; between two middle ones their mean. `null` for none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/** First and third quartile; `null` for no values. */
export function quartiles(values: readonly number[]): readonly [number, number] | null {
  const first = quantile(values, 0.25)
  const third = quantile(values, 0.75)
  return first === null || third === null ? null : [first, third]
}
