/**
 * What marks the lines and figures of a file: that a scribe entered them for people without a device, and
 * that people were erased since (SPEC X31–X34). A column without a single mark is left out.
 */
import type { Participant } from '../participant.ts'
import type { Tally } from '../rating/tally.ts'
import type { Workshop } from '../workshop.ts'
import { joined, type Cell, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** The marks a figure may carry, whatever it is a figure of. */
export type Marks = Pick<Tally, 'proxied' | 'erased'>

/** One more column of a sheet, a cell for each of its rows. */
export interface Column {
  readonly header: string
  readonly cells: readonly Cell[]
}

/**
 * Of the people in each figure, those without a device and those who were erased since.
 *
 * @param figures one for each row, `null` where the row has none
 */
export function markColumns(
  figures: readonly (Marks | null)[],
  { marks }: ReportWords,
): readonly Column[] {
  const proxied = figures.map((figure): Cell =>
    figure?.proxied === undefined ? null : (figure.proxied ?? marks.few),
  )
  const erased = figures.map((figure) => figure?.erased ?? null)
  return used([
    { header: marks.proxied, cells: proxied },
    { header: marks.erased, cells: erased },
  ])
}

/**
 * For whom a scribe wrote each line, and which; nothing where contributions carry no names.
 *
 * @param authors of each row, the ids of those who wrote it
 */
export function enteredColumn(
  authors: readonly (readonly (string | null | undefined)[])[],
  workshop: Pick<Workshop, 'roster' | 'settings'>,
  { marks }: ReportWords,
): readonly Column[] {
  if (workshop.settings.anonymous) return []
  const people = new Map(workshop.roster.map((person) => [person.id, person]))
  const cells = authors.map((ids): Cell => {
    const lines = ids
      .map((id) => people.get(id ?? ''))
      .filter((person): person is Participant => person?.proxied === true)
      .map(({ name, writtenBy }) => marks.enteredFor(name, people.get(writtenBy ?? '')?.name ?? ''))
    return lines.length === 0 ? null : joined([...new Set(lines)])
  })
  return used([{ header: marks.entered, cells }])
}

/** A number of people with the mark of those without a device, for running text. */
export function peopleWords(n: number, figure: Marks | null, { marks }: ReportWords): string {
  if (figure?.proxied === undefined) return String(n)
  return marks.ofThem(n, figure.proxied)
}

/** Why figures are marked, a sentence for each mark that occurs. */
export function markRules(
  figures: readonly (Marks | null)[],
  { marks }: ReportWords,
): readonly string[] {
  return [
    ...(figures.some((figure) => figure?.proxied !== undefined) ? [marks.proxiedRule] : []),
    ...(figures.some((figure) => figure?.erased !== undefined) ? [marks.erasedRule] : []),
  ]
}

/** The sheet with more columns, from the place `at` on or at its end. */
export function withColumns(
  { header, rows }: Sheet,
  columns: readonly Column[],
  at = header.length,
): Sheet {
  return {
    header: header.toSpliced(at, 0, ...columns.map((column) => column.header)),
    rows: rows.map((row, i) =>
      row.toSpliced(at, 0, ...columns.map(({ cells }) => cells[i] ?? null)),
    ),
  }
}

function used(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ cells }) => cells.some((cell) => cell !== null))
}
