/** A figure as exported: at most two decimals; `null` stays `null`. */
export function rounded(value: number | null): number | null {
  // Adding 0 turns −0 into 0.
  return value === null ? null : Math.round(value * 100) / 100 + 0
}
