/**
 * What was rated after a reveal, in files as on the screen: apart from every other figure, and nothing of
 * fewer than three people (SPEC X80, X81). Files hold means and the number of people alone: with the counts
 * behind them two files of different days would tell more than the two means do.
 */
import { own } from '../own.ts'
import { fewest } from '../rating/fewest.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { RoundFigures, Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, withColumns, type Column } from './marks.ts'
import { meanCell } from './rounded.ts'
import { roundName } from './roundSheet.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** One touchpoint as it was rated after the reveal of one round. */
interface LateRow {
  readonly round: RoundFigures
  readonly touchpoint: Touchpoint
  /** Of three people and more. */
  readonly tally: Tally
}

/** Round after round, each in journey order; empty where nothing late is told. */
export function lateRowsOf({ touchpoints, late = [] }: Workshop): readonly LateRow[] {
  return late.flatMap((round) =>
    touchpoints.flatMap((touchpoint): LateRow[] => {
      const tally = own(round.tallies, touchpoint.id)
      return tally === null || tally.n < fewest ? [] : [{ round, touchpoint, tally }]
    }),
  )
}

const measures = ['expectation', 'experience', 'emotion'] as const

/** A line for each round and touchpoint; nothing but the header where nothing late is told. */
export function lateSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const { stage, touchpoint, expectation, experience, emotion, n } = words.touchpointColumns
  const columns = {
    stage,
    touchpoint,
    round: words.late.round,
    expectation,
    experience,
    emotion,
    n,
  }
  const lines = lateRowsOf(workshop)
  const cells = lines.map((line) => ({
    stage: names.stage(line.touchpoint.stage),
    touchpoint: line.touchpoint.title,
    round: roundName(line.round, words),
    ...meansOf(line.tally, words),
    n: line.tally.n,
  }))
  const marks = markColumns(
    lines.map(({ tally }) => tally),
    words,
  )
  return withColumns(sheetOf(columns, cells), marks)
}

/** The same beside the touchpoints they belong to, in the order of `workshop`: columns for each round with any. */
export function lateColumns(workshop: Workshop, words: ReportWords): readonly Column[] {
  const rows = lateRowsOf(workshop)
  const rounds = [...new Set(rows.map(({ round }) => round))]
  return rounds.flatMap((round) => {
    const of = new Map(
      rows.filter((row) => row.round === round).map((row) => [row.touchpoint.id, row.tally]),
    )
    const tallies = workshop.touchpoints.map(({ id }) => of.get(id) ?? null)
    const means = tallies.map((tally) => tally && meansOf(tally, words))
    const columns: readonly Column[] = [
      ...measures.map((measure) => ({
        header: words.touchpointColumns[measure],
        cells: means.map((mean) => mean?.[measure] ?? null),
      })),
      { header: words.touchpointColumns.n, cells: tallies.map((tally) => tally?.n ?? null) },
      ...markColumns(tallies, words),
    ]
    const title = `${words.late.title}, ${roundName(round, words)}`
    return columns.map(({ header, cells }) => ({ header: `${title} – ${header}`, cells }))
  })
}

function meansOf(tally: Tally, words: ReportWords) {
  const cellOf = (measure: (typeof measures)[number]) =>
    meanCell(tally[measure].mean, tally[measure].n, words.tooFew)
  return {
    expectation: cellOf('expectation'),
    experience: cellOf('experience'),
    emotion: cellOf('emotion'),
  }
}
