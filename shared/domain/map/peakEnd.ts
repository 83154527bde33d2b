/** What people are likely to remember of a journey, beside its plain mean. */
export interface PeakEnd {
  /** (peak + end) / 2, on the scale of the values. */
  readonly value: number
  /** The most intense value; of two equally intense ones the negative. */
  readonly peak: number
  readonly end: number
  /** Whether a positive and a negative value were equally intense. */
  readonly tie: boolean
  /** Arithmetic mean of all values; shown next to `value`, because it predicts at least as well. */
  readonly mean: number
}

/**
 * Peak–end value of emotions in journey order (SPEC M6). An aid, never shown without the mean.
 *
 * @param values emotions around 0 (−2..+2 on the map), rated touchpoints only
 * @returns `null` for an empty journey; OUR RULE: at a tie the negative value is the peak
 * @see Fredrickson, Kahneman 1993, "Duration neglect in retrospective evaluations", JPSP 65(1);
 *   Strijbosch et al. 2019, doi 10.3389/fpsyg.2019.01705 (in complex experiences the average predicts better)
 */
export function peakEnd(values: readonly number[]): PeakEnd | null {
  const end = values[values.length - 1]
  if (end === undefined) return null
  const intensity = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const hasNegative = values.includes(-intensity)
  const tie = intensity > 0 && hasNegative && values.includes(intensity)
  const peak = hasNegative && intensity > 0 ? -intensity : intensity
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { value: (peak + end) / 2, peak, end, tie, mean }
}
