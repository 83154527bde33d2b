/** A cell of an exported table; `null` is an empty cell. */
export type Cell = string | number | null

/** A table with a header, in the order it is to be written. */
export interface Sheet {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A sheet from records of cells.
 *
 * @param columns name of every column by key; their order is the order of the sheet
 */
export function sheetOf<Column extends string>(
  columns: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, Cell>>[],
): Sheet {
  const keys = Object.keys(columns) as Column[]
  return {
    header: keys.map((key) => columns[key]),
    rows: rows.map((row) => keys.map((key) => row[key])),
  }
}

/** Several names in one cell. */
export function joined(names: readonly string[]): string {
  return names.join('; ')
}

/** The named columns of a sheet that was made from `columns`, in the order asked for. */
export function pickColumns<Column extends string>(
  { rows }: Sheet,
  columns: Readonly<Record<Column, string>>,
  picked: readonly Column[],
): Sheet {
  const indices = picked.map((column) => Object.keys(columns).indexOf(column))
  return {
    header: picked.map((column) => columns[column]),
    rows: rows.map((row) => indices.map((index) => row[index] ?? null)),
  }
}

/** The sheet without columns that `isLeftOut` by their name and cells. */
export function withoutColumns(
  { header, rows }: Sheet,
  isLeftOut: (title: string, cells: readonly Cell[]) => boolean,
): Sheet {
  const isKept = header.map(
    (title, at) =>
      !isLeftOut(
        title,
        rows.map((row) => row[at] ?? null),
      ),
  )
  return {
    header: header.filter((_, at) => isKept[at]),
    rows: rows.map((row) => row.filter((_, at) => isKept[at])),
  }
}
