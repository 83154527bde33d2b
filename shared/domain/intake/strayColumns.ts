import type { Rows } from './columns.ts'

/** A column without a heading that this share of rows fills is a column all the same. */
const common = 0.5

/**
 * Columns beyond the headings that only a few rows reach: what stands there got there by a separator that was
 * meant as a letter, or by a slip (SPEC CO92).
 *
 * @returns their indexes; none for a table without headings, whose width nobody has said
 */
export function strayColumns(rows: Rows, hasHeading: boolean): ReadonlySet<number> {
  const stray = new Set<number>()
  if (!hasHeading) return stray
  const headings = (rows[0] ?? []).findLastIndex((cell) => cell.trim() !== '') + 1
  const filled = new Map<number, number>()
  const body = rows.slice(1).filter((row) => row.some((cell) => cell.trim() !== ''))
  for (const row of body)
    row.forEach((cell, at) => {
      if (at >= headings && cell.trim() !== '') filled.set(at, (filled.get(at) ?? 0) + 1)
    })
  for (const [at, count] of filled) if (count < body.length * common) stray.add(at)
  return stray
}
