import type { Cell, Sheet } from './sheet.ts'
import { joined, sheetOf } from './sheet.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { enteredColumn, markColumns, withColumns } from './marks.ts'
import { rounded } from './rounded.ts'
import type { ReportWords, TouchpointColumn } from './words/reportWords.ts'

type Figures = Pick<
  Record<TouchpointColumn, Cell>,
  'expectation' | 'experience' | 'gap' | 'emotion' | 'agreement' | 'n' | 'noContact'
>

/** `touchpointTable` with the marks of its figures and lines (SPEC X31–X33). */
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
  const marked = withColumns(table, marks, behind)
  return withColumns(marked, enteredColumn(authors, workshop, words))
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
  const shown = (value: number | null): Cell =>
    tally.n === 0 ? null : (rounded(value) ?? words.tooFew)
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
