import { roundTo } from '../rounding.ts'

/** A figure as exported: at most two decimals; `null` stays `null`. */
export function rounded(value: number | null): number | null {
  return value === null ? null : roundTo(value, 2)
}
