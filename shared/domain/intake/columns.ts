/** What a column of a pasted or opened table can become (GLOSSARY: touchpoint). */
export const columnUses = [
  'title',
  'stage',
  'note',
  'channels',
  'reach',
  'department',
  'tags',
] as const
export type ColumnUse = (typeof columnUses)[number]

/** One use per column, in the order of the table; `null` leaves a column out. */
export type Mapping = readonly (ColumnUse | null)[]

/** Cells as text, row by row; rows may differ in length. */
export type Rows = readonly (readonly string[])[]

/** A record of the frame that a cell may name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What the workshop knows already. */
export interface KnownNames {
  readonly stages: readonly Named[]
  readonly channels: readonly Named[]
  readonly departments: readonly Named[]
}

/** The same columns with `use` for the column at `at`; a use is for one column only, so another one loses it. */
export function mapColumn<Use extends string>(
  mapping: readonly (Use | null)[],
  at: number,
  use: Use | null,
): readonly (Use | null)[] {
  return mapping.map((old, index) => (index === at ? use : old === use ? null : old))
}
