/** Numbers as the tables tell them. */

/** Milliseconds: one decimal below 100. */
export const asMs = (value: number): string => value.toFixed(value < 100 ? 1 : 0)
/** A share as whole percent. */
export const asPercent = (value: number): string =>
  `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`
export const asCount = (value: number): string =>
  Math.round(value).toLocaleString('en').replaceAll(',', ' ')
/** Bytes as KiB. */
export const asKiB = (value: number): string => (value / 2 ** 10).toFixed(1)
/** Bytes as MiB. */
export const asMiB = (value: number): string => (value / 2 ** 20).toFixed(1)
export const asDecimal = (value: number): string => value.toFixed(2)
