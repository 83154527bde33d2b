import { roundTo } from '../rounding.ts'
import type { Cell } from './sheet.ts'

/** A figure as exported: at most two decimals; `null` stays `null`. */
export function rounded(value: number | null): number | null {
  return value === null ? null : roundTo(value, 2)
}

/**
 * A mean in a cell: what stands for too few where it is not told, nothing where nobody answered (SPEC X4).
 *
 * @param n people who answered
 */
export function meanCell(mean: number | null, n: number, tooFew: string): Cell {
  return rounded(mean) ?? (n === 0 ? null : tooFew)
}
