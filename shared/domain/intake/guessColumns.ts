import { columnUses, type ColumnUse, type KnownNames, type Mapping, type Rows } from './columns.ts'
import { foldName } from './foldName.ts'
import { splitCell } from './splitCell.ts'
import { strayColumns } from './strayColumns.ts'
import { reachOf, tagOf, useOfHeading } from './tableWords.ts'

/** What a table seems to hold; the person sees it and may change every part. */
export interface Guess {
  /** The first row names the columns. */
  readonly hasHeading: boolean
  readonly mapping: Mapping
}

/** Rows looked at: the first ones say enough. */
const sampleRows = 60

/** Of the cells of a column, so many must name something known for it to be of that kind. */
const enough = 0.5

/**
 * Guesses what each column is, first from its heading, then from what stands in it. Each use is given
 * once; a column that says nothing is left out. An empty table gives an empty mapping.
 */
export function guessColumns(rows: Rows, known: KnownNames): Guess {
  const first = rows[0] ?? []
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const named = first.map(useOfHeading)
  const found = new Set(named.filter((use) => use !== null))
  const hasHeading = found.has('title') || found.size >= 2
  const body = rows.slice(hasHeading ? 1 : 0, sampleRows)
  const mapping: (ColumnUse | null)[] = Array.from({ length: width }, () => null)
  const free = new Set<ColumnUse>(columnUses)
  const give = (at: number, use: ColumnUse | null): void => {
    if (at < 0 || use === null || !free.delete(use)) return
    mapping[at] = use
  }
  if (hasHeading) named.forEach((use, at) => give(at, use))
  const stray = strayColumns(rows, hasHeading)
  const columns = mapping.map((_, at) => (stray.has(at) ? [] : cellsOf(body, at)))
  // A heading nobody knows says nothing; what stands below may.
  columns.forEach((cells, at) => mapping[at] === null && give(at, kindOf(cells, known)))
  const open = (): number[] => [...mapping.keys()].filter((at) => mapping[at] === null)
  if (free.has('title')) give(bestTitle(columns, open()) ?? -1, 'title')
  if (free.has('note')) give(longest(columns, open()) ?? -1, 'note')
  return { hasHeading, mapping }
}

function cellsOf(rows: Rows, at: number): string[] {
  return rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
}

/** Of which kind most cells of a column are. */
function kindOf(cells: readonly string[], known: KnownNames): ColumnUse | null {
  if (cells.length === 0) return null
  const share = (is: (cell: string) => boolean): number => cells.filter(is).length / cells.length
  const isOne = (names: readonly { readonly name: string }[]) => {
    const folded = new Set(names.map(({ name }) => foldName(name)))
    return (cell: string): boolean => folded.has(foldName(cell))
  }
  const isChannel = isOne(known.channels)
  const shares: readonly (readonly [ColumnUse, number])[] = [
    ['stage', share(isOne(known.stages))],
    ['department', share(isOne(known.departments))],
    ['channels', share((cell) => splitCell(cell, isChannel).some(isChannel))],
    ['reach', share((cell) => reachOf(cell) !== null)],
    ['tags', share((cell) => splitCell(cell, () => false).some((part) => tagOf(part) !== null))],
  ]
  const [use, most] = shares.reduce((best, one) => (one[1] > best[1] ? one : best))
  return most >= enough ? use : null
}

/** The first column of words that are mostly different from row to row. */
function bestTitle(
  columns: readonly (readonly string[])[],
  open: readonly number[],
): number | null {
  const scored = open.map((at) => {
    const cells = columns[at] ?? []
    const isWords = cells.filter((cell) => /\p{L}{2}/u.test(cell)).length
    const isShort = meanLength(cells) <= 120 ? 1 : 0
    return { at, score: (new Set(cells).size + isWords) * (1 + isShort) }
  })
  const best = scored.reduce<{ at: number; score: number } | null>(
    (one, next) => (next.score > (one?.score ?? 0) * 1.2 ? next : one),
    null,
  )
  return best?.at ?? null
}

/** The column of long texts, if there is one. */
function longest(columns: readonly (readonly string[])[], open: readonly number[]): number | null {
  const long = open.filter((at) => meanLength(columns[at] ?? []) >= 25)
  return long.sort((a, b) => meanLength(columns[b] ?? []) - meanLength(columns[a] ?? []))[0] ?? null
}

function meanLength(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length
}
