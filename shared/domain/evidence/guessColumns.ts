import type { Named, Rows } from '../intake/columns.ts'
import { foldName } from '../intake/foldName.ts'
import { strayColumns } from '../intake/strayColumns.ts'
import { evidenceKindOf, evidenceUseOf, type EvidenceMapping, type EvidenceUse } from './columns.ts'
import { dayReader } from './readDays.ts'

/** What a table of evidence seems to hold; the person sees it and may change every part. */
export interface EvidenceGuess {
  /** The first row names the columns. */
  readonly hasHeading: boolean
  readonly mapping: EvidenceMapping
}

/** Rows looked at: the first ones say enough. */
const sampleRows = 60
/** Of the cells of a column, so many must be of a kind for the column to be. */
const enough = 0.5

/** Names the workshop has, by which columns are known. */
interface KnownToEvidence {
  readonly touchpoints: readonly string[]
  readonly stages: readonly Named[]
}

/**
 * Guesses what each column is (SPEC EV1): first from its heading, then from what stands in it, and the longest
 * words that are left are what the evidence says. Each use is given once.
 */
export function guessEvidenceColumns(rows: Rows, known: KnownToEvidence): EvidenceGuess {
  const first = rows[0] ?? []
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const named = first.map(evidenceUseOf)
  const found = new Set(named.filter((use) => use !== null))
  const hasHeading = found.size >= 2 || found.has('text') || found.has('touchpoint')
  const body = rows.slice(hasHeading ? 1 : 0, sampleRows)
  const stray = strayColumns(rows, hasHeading)
  const mapping: (EvidenceUse | null)[] = Array.from({ length: width }, () => null)
  const give = (at: number, use: EvidenceUse | null): void => {
    if (use !== null && mapping[at] === null && !mapping.includes(use)) mapping[at] = use
  }
  if (hasHeading) named.forEach((use, at) => give(at, use))
  const columns = mapping.map((_, at) => (stray.has(at) ? [] : cellsOf(body, at)))
  columns.forEach((cells, at) => give(at, useOf(cells, known)))
  const open = columns
    .map((cells, at) => ({ at, length: meanLength(cells) }))
    .filter(({ at, length }) => mapping[at] === null && length > 0)
    .sort((a, b) => b.length - a.length)
  if (open[0]) give(open[0].at, 'text')
  return { hasHeading, mapping }
}

function cellsOf(rows: Rows, at: number): string[] {
  return rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
}

function useOf(cells: readonly string[], known: KnownToEvidence): EvidenceUse | null {
  if (cells.length === 0) return null
  const share = (is: (cell: string) => boolean): number => cells.filter(is).length / cells.length
  const isOneOf = (names: readonly string[]) => {
    const folded = new Set(names.map(foldName))
    return (cell: string): boolean => folded.has(foldName(cell))
  }
  const read = dayReader(cells)
  const shares: readonly (readonly [EvidenceUse, number])[] = [
    ['touchpoint', share(isOneOf(known.touchpoints))],
    ['stage', share(isOneOf(known.stages.map(({ name }) => name)))],
    ['kind', share((cell) => evidenceKindOf(cell) !== null)],
    ['date', share((cell) => read(cell) !== undefined)],
  ]
  const [use, most] = shares.reduce((best, one) => (one[1] > best[1] ? one : best))
  return most >= enough ? use : null
}

function meanLength(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length
}
