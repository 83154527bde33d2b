import type { DepartmentRow } from '../../../shared/domain/rating/tally.ts'

/** A department row whose experience may be told. */
export type TellingRow = DepartmentRow & { readonly experience: number }

/** The rows that tell an experience, in the order given. */
export function telling(rows: readonly DepartmentRow[]): TellingRow[] {
  return rows.filter((row): row is TellingRow => row.experience !== null)
}

/** Rows as they are read: best experience first, those that tell nothing last. */
export function inReadingOrder(rows: readonly DepartmentRow[]): DepartmentRow[] {
  return [...rows].sort((a, b) => (b.experience ?? -1) - (a.experience ?? -1))
}
