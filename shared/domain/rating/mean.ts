/** A figure with the number of people behind it; they are printed together. */
export interface Measured {
  readonly value: number
  readonly n: number
}

/** Arithmetic mean in the unit of `values`, whatever their order; `null` for none. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return sum(values) / values.length
}

/** Sum of `values`; 0 for none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Sum of squared distances from the mean, whatever the order; 0 for none. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values) ?? 0
  return sum(values.map((value) => (value - centre) ** 2))
}
