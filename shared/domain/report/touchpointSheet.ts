import type { BothSides } from '../customer/bothSides.ts'
import { viewWord } from '../customer/compare.ts'
import { own } from '../own.ts'
import type { Cell, Sheet } from './sheet.ts'
import { joined, sheetOf } from './sheet.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Workshop } from '../workshop.ts'
import { bothSidesOf } from './customerSheet.ts'
import { figureIn } from './figureIn.ts'
import { lateColumns } from './lateSheet.ts'
import { lookUpOf } from './lookUp.ts'
import { enteredColumn, markColumns, withColumns, type Column } from './marks.ts'
import { meanCell, rounded } from './rounded.ts'
import type { ReportWords, TouchpointColumn } from './words/reportWords.ts'
import { worthItOf } from './worthItSheet.ts'

type Figures = Pick<
  Record<TouchpointColumn, Cell>,
  'expectation' | 'experience' | 'gap' | 'emotion' | 'agreement' | 'n' | 'noContact'
>

/**
 * `touchpointTable` with the marks of its figures and lines (SPEC X31–X33), the quadrant of each touchpoint
 * under where the lines cross, what customers say of it (SPEC X61, X63), and what came after the reveal
 * (SPEC X80); columns with nothing in them are left out.
 */
export function touchpointSheet(workshop: Workshop, words: ReportWords): Sheet {
  const { touchpoints, tallies } = workshop
  const table = touchpointTable(workshop, words)
  const authors = touchpoints.map(({ author, merged = [] }) => [
    author,
    ...merged.map((part) => part.author),
  ])
  const behind = Object.keys(words.touchpointColumns).indexOf('n') + 1
  const marks = markColumns(
    touchpoints.map(({ id }) => tallies[id] ?? null),
    words,
  )
  const marked = withColumns(withColumns(table, marks, behind), [
    ...decidesColumns(touchpoints, workshop, words),
    ...quadrantColumn(workshop, words),
    ...customerColumns(workshop, words),
    ...lateColumns(workshop, words),
  ])
  return withColumns(marked, enteredColumn(authors, workshop, words))
}

/** Who marked that customers decide there, and of how many; none where no touchpoint may tell it (SPEC S63). */
export function decidesColumns(
  touchpoints: Workshop['touchpoints'],
  { tallies }: Workshop,
  { decides }: ReportWords,
): readonly Column[] {
  const figures = touchpoints.map(({ id }) => own(tallies, id)?.decides ?? null)
  if (figures.every((figure) => figure === null)) return []
  return (['votes', 'voters'] as const).map((part) => ({
    header: decides[part],
    cells: figures.map((figure) => figure?.[part] ?? null),
  }))
}

function quadrantColumn(workshop: Workshop, words: ReportWords): readonly Column[] {
  const { at, crosshair, placed } = worthItOf(workshop)
  if (!at) return []
  const figure = figureIn(workshop.about.language)
  const lines = words.worth.at(figure(at.importance), figure(at.experience))
  const header = `${words.worth.columns.quadrant} (${lines}, ${words.worth.crosshair[crosshair]})`
  const of = new Map(placed.map(({ id, quadrant }) => [id, words.worth.quadrants[quadrant]]))
  return [{ header, cells: workshop.touchpoints.map(({ id }) => of.get(id) ?? null) }]
}

/** Of the experience, which is what staff and customers differ about; everything else is a table of its own. */
function customerColumns(workshop: Workshop, words: ReportWords): readonly Column[] {
  const sides = new Map(bothSidesOf(workshop).map((both) => [both.touchpoint.id, both]))
  if (sides.size === 0) return []
  const { columns, statuses } = words.customers
  const column = (header: string, cellOf: (both: BothSides) => Cell): Column => ({
    header: `${words.measures.experience} – ${header}`,
    cells: workshop.touchpoints.map(({ id }) => {
      const both = sides.get(id)
      return both ? cellOf(both) : null
    }),
  })
  return [
    column(columns.customers, ({ customers, views }) =>
      meanCell(customers?.experience.mean ?? null, views.experience.customerN, words.tooFew),
    ),
    column(columns.customersN, ({ views }) => views.experience.customerN),
    column(columns.difference, ({ views }) => rounded(views.experience.difference)),
    column(columns.status, ({ inside, customers, views }) => {
      const isMissed = (inside?.n ?? 0) === 0 && (customers?.n ?? 0) > 0
      return isMissed ? statuses.missedByUs : statuses[viewWord(views.experience)]
    }),
  ]
}

/**
 * Every touchpoint in journey order with its figures (SPEC X4). Figures stay empty before the
 * reveal; a figure of fewer than three people reads "too few".
 */
export function touchpointTable(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const kept = new Map<string, number>()
  for (const { touchpoint, status } of workshop.evidence) {
    if (status === 'kept') kept.set(touchpoint, (kept.get(touchpoint) ?? 0) + 1)
  }
  const rows = workshop.touchpoints.map((touchpoint, index) => ({
    ...describe(touchpoint, words),
    ...figuresOf(workshop.tallies[touchpoint.id] ?? null, words),
    order: index + 1,
    stage: names.stage(touchpoint.stage),
    channels: joined(names.channels(touchpoint.channels)),
    department: names.department(touchpoint.department),
    evidence: kept.get(touchpoint.id) ?? 0,
  }))
  return sheetOf(words.touchpointColumns, rows)
}

function describe({ title, reach, tags, decision, note }: Touchpoint, words: ReportWords) {
  return {
    touchpoint: title,
    reach: reach && words.reaches[reach],
    tags: joined(tags.map((tag) => words.tags[tag])),
    decision: decision && words.decisions[decision],
    note,
  }
}

function figuresOf(tally: Tally | null, words: ReportWords): Figures {
  if (tally === null) {
    return {
      expectation: null,
      experience: null,
      gap: null,
      emotion: null,
      agreement: null,
      n: null,
      noContact: null,
    }
  }
  const shown = (value: number | null): Cell => meanCell(value, tally.n, words.tooFew)
  return {
    expectation: shown(tally.expectation.mean),
    experience: shown(tally.experience.mean),
    gap: shown(tally.gap?.value ?? null),
    emotion: shown(tally.emotion.mean),
    agreement: shown(tally.experience.agreement),
    n: tally.n,
    noContact: tally.noContact,
  }
}
