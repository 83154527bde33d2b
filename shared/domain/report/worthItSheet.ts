import {
  importancePerformanceQuadrants,
  type ImportancePerformance,
} from '../rating/importancePerformance.ts'
import type { Crosshair } from '../rating/crosshair.ts'
import type { Distribution } from '../rating/tally.ts'
import { worthIt, type WorthIt } from '../rating/worthIt.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, withColumns } from './marks.ts'
import { meanCell, rounded } from './rounded.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** Expectation against experience of a workshop, and where its group had the lines cross. */
export interface CrossedAt extends WorthIt {
  readonly crosshair: Crosshair
}

/** What the screen shows of expectation against experience, from the same function (SPEC X61). */
export function worthItOf({ touchpoints, tallies, settings }: Workshop): CrossedAt {
  const crosshair = settings.crosshair ?? 'mean'
  const ids = touchpoints.map(({ id }) => id)
  return { crosshair, ...worthIt(ids, tallies, crosshair) }
}

/**
 * Every rated touchpoint with its quadrant, what needs work first, and those with too few answers for a
 * place last; every line says where the lines cross (SPEC X61). Only the header before the reveal.
 */
export function worthItSheet(workshop: Workshop, words: ReportWords): Sheet {
  const { columns, quadrants } = words.worth
  const names = lookUpOf(workshop)
  const { at, crosshair, placed, notPlaced, overDelivered } = worthItOf(workshop)
  const byId = new Map(workshop.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const named = (id: string) => ({
    stage: names.stage(byId.get(id)?.stage ?? ''),
    touchpoint: byId.get(id)?.title ?? '',
  })
  const lines = linesOf(at)
  const inOrder = importancePerformanceQuadrants.flatMap((quadrant) =>
    placed.filter((one) => one.quadrant === quadrant),
  )
  const known = inOrder.map(({ id, expectation, experience, n, quadrant }) => ({
    ...named(id),
    ...lines,
    expectation: rounded(expectation),
    experience: rounded(experience),
    n,
    quadrant: quadrants[quadrant],
    save: overDelivered.includes(id) ? words.yes : words.no,
    crosshair: words.worth.crosshair[crosshair],
  }))
  const few = notPlaced.flatMap((id) => {
    const tally = workshop.tallies[id]
    if (!tally || tally.n === 0) return []
    const n = Math.min(tally.expectation.n, tally.experience.n)
    const told = ({ mean, n: given }: Distribution) => meanCell(mean, given, words.tooFew)
    const expectation = told(tally.expectation)
    const experience = told(tally.experience)
    const quadrant = words.tooFew
    const noPlace = { save: null, crosshair: null, expectationLine: null, experienceLine: null }
    return [{ id, cells: { ...named(id), ...noPlace, expectation, experience, n, quadrant } }]
  })
  const ids = [...inOrder, ...few].map(({ id }) => id)
  const sheet = sheetOf(columns, [...known, ...few.map(({ cells }) => cells)])
  const marks = markColumns(
    ids.map((id) => workshop.tallies[id] ?? null),
    words,
  )
  return withColumns(sheet, marks, Object.keys(columns).indexOf('n') + 1)
}

function linesOf(at: ImportancePerformance | null) {
  return {
    expectationLine: rounded(at?.importance ?? null),
    experienceLine: rounded(at?.experience ?? null),
  }
}
