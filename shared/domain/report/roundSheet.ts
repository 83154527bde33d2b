import { own } from '../own.ts'
import { askedIn } from '../rating/askedIn.ts'
import { changeOf, type BeforeAfter } from '../rating/beforeAfter.ts'
import { roundBefore, roundToCompareWith } from '../rating/compareRounds.ts'
import { heatMeasures, type HeatMeasure } from '../rating/heatmap.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { RoundFigures, Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, withColumns, type Column } from './marks.ts'
import { meanCell, rounded } from './rounded.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** A round with figures and the one before it that asked about anything it asks about. */
export interface RoundPair {
  readonly before: RoundFigures
  readonly after: RoundFigures
  /** Touchpoints it asked about and anybody rated in either, in journey order, with the change of each measure. */
  readonly rows: readonly {
    readonly touchpoint: Touchpoint
    /** The round its figures before are from: an older one where that of the pair has none (SPEC X86). */
    readonly before: RoundFigures
    readonly measures: Readonly<Record<HeatMeasure, BeforeAfter>>
  }[]
}

/** Each round that has one before it, with that one, as the screen compares them (SPEC X62). */
export function roundPairsOf({ touchpoints, byRound = [] }: Workshop): readonly RoundPair[] {
  return byRound.slice(1).flatMap((after, at) => {
    const earlier = byRound.slice(0, at + 1)
    const before = roundToCompareWith(touchpoints, after.touchpoints, earlier)
    if (!before) return []
    const rows = askedIn(touchpoints, after.touchpoints).map((touchpoint) => {
      const from = roundBefore(touchpoint.id, earlier) ?? before
      const of = (measure: HeatMeasure) =>
        changeOf(touchpoint.id, from.tallies, after.tallies, measure)
      const measures = {
        expectation: of('expectation'),
        experience: of('experience'),
        emotion: of('emotion'),
        gap: of('gap'),
      }
      return { touchpoint, before: from, measures }
    })
    return [{ before, after, rows: rows.filter(({ measures }) => wasRated(measures)) }]
  })
}

function wasRated(measures: Readonly<Record<HeatMeasure, BeforeAfter>>): boolean {
  return Object.values(measures).some(({ verdict }) => verdict !== 'neither')
}

/** How a round is called in a file: by its own name, or by its number. */
export function roundName({ name, number }: RoundFigures, words: ReportWords): string {
  return name === '' ? words.round(number) : name
}

/**
 * Before and after of every touchpoint and measure, with both n (SPEC X62): two rounds after two rounds.
 * Nothing but the header while fewer than two rounds have figures.
 */
export function roundSheet(workshop: Workshop, words: ReportWords): Sheet {
  const { columns, verdicts } = words.rounds
  const names = lookUpOf(workshop)
  const lines = roundPairsOf(workshop).flatMap(({ rows, after }) =>
    rows.flatMap(({ touchpoint, before, measures }) =>
      heatMeasures
        .map((measure) => ({ before, after, measure, touchpoint, row: measures[measure] }))
        .filter(({ row }) => row.verdict !== 'neither'),
    ),
  )
  const cells = lines.map(({ measure, touchpoint, before, after, row }) => ({
    stage: names.stage(touchpoint.stage),
    touchpoint: touchpoint.title,
    measure: words.measures[measure],
    beforeRound: roundName(before, words),
    before: meanCell(row.before, row.beforeN, words.tooFew),
    beforeN: row.beforeN,
    afterRound: roundName(after, words),
    after: meanCell(row.after, row.afterN, words.tooFew),
    afterN: row.afterN,
    change: rounded(row.change),
    verdict: verdicts[row.verdict],
  }))
  const marksOf = (side: 'before' | 'after'): readonly Column[] => {
    const figures = lines.map((line): Tally | null => own(line[side].tallies, line.touchpoint.id))
    return markColumns(figures, words).map(({ header, cells: marks }) => ({
      header: `${columns[`${side}N`]} – ${header}`,
      cells: marks,
    }))
  }
  const behind = (side: 'before' | 'after') => Object.keys(columns).indexOf(`${side}N`) + 1
  const marked = withColumns(sheetOf(columns, cells), marksOf('after'), behind('after'))
  return withColumns(marked, marksOf('before'), behind('before'))
}
