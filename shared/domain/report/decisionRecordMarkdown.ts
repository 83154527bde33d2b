import { quadrantThreshold } from '../priority/quadrant.ts'
import type { Workshop } from '../workshop.ts'
import { customerSheet } from './customerSheet.ts'
import { decisionRecordOf, inAgendaOrder, standingInitiatives } from './decisionRecord.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { figureIn } from './figureIn.ts'
import { findingSheet } from './findingSheet.ts'
import { lateRowsOf, lateSheet } from './lateSheet.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, markRules, withColumns } from './marks.ts'
import { markdownTable } from './markdownTable.ts'
import { areEstimatesRevealed, whyNoQuickWins } from './quickWins.ts'
import { rounded } from './rounded.ts'
import { roundSheet } from './roundSheet.ts'
import { pickColumns, withoutColumns, type Sheet } from './sheet.ts'
import { decidesColumns, touchpointTable } from './touchpointSheet.ts'
import { reportWords } from './words.ts'
import type { ReportWords, TouchpointColumn } from './words/reportWords.ts'
import { worthItOf, worthItSheet } from './worthItSheet.ts'

/** The decision record for people to read and sign, in the workshop's language (SPEC X12). */
export function decisionRecordMarkdown(workshop: Workshop): string {
  const { title, goal, language } = workshop.about
  const words = reportWords(language)
  const figure = figureIn(language)
  const table = (sheet: Sheet): string =>
    sheet.rows.length === 0 ? words.record.nothing : markdownTable(sheet, figure)
  const shown = pictures(workshop, words)
  const blocks = [`# ${words.record.title}: ${escapeMarkdown(title)}`]
  if (goal !== '') blocks.push(`${words.list.goal}: ${escapeMarkdown(goal)}`)
  blocks.push(`## ${words.record.people}`, table(peopleSheet(workshop, words)))
  blocks.push(`## ${words.record.touchpoints}`)
  if (Object.keys(workshop.tallies).length === 0) blocks.push(words.record.ratingsSecret)
  blocks.push(table(discussedSheet(workshop, words)))
  for (const { title: heading, said, sheet } of shown)
    blocks.push(`## ${heading}`, ...said, table(sheet))
  blocks.push(`## ${words.record.findings}`, table(discussedFindings(workshop, words)))
  blocks.push(`## ${words.record.initiatives}`)
  const missing = whyNoQuickWins(workshop, words)
  if (missing !== null) blocks.push(missing)
  blocks.push(table(initiativeSheet(workshop, words)))
  const figures = [
    workshop.tallies,
    ...(workshop.byRound ?? []).map(({ tallies }) => tallies),
    ...(workshop.late ?? []).map(({ tallies }) => tallies),
    workshop.customers ?? {},
    workshop.estimates,
    ...Object.values(workshop.dots),
  ]
  const rules = [
    ...words.record.rules,
    ...shown.flatMap((picture) => picture.rules),
    ...words.list.rules(figure(quadrantThreshold)),
    ...markRules(
      figures.flatMap((table) => Object.values(table)),
      words,
    ),
  ]
  blocks.push(`## ${words.list.howRead}`, rules.map((rule) => `- ${rule}`).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** A way to look at the figures, with what is said over its table and what explains it. */
interface Picture {
  readonly title: string
  readonly said: readonly string[]
  readonly sheet: Sheet
  readonly rules: readonly string[]
}

/**
 * Those that show something: none of them before the reveal. What stands over a table is not said again in
 * each of its lines, and classes of customers nobody belongs to have no column.
 */
function pictures(workshop: Workshop, words: ReportWords): readonly Picture[] {
  const { at, crosshair } = worthItOf(workshop)
  const figure = figureIn(workshop.about.language)
  const all: Picture[] = []
  if (at) {
    const lines = words.worth.at(figure(at.importance), figure(at.experience))
    const said = [`${lines}, ${words.worth.crosshair[crosshair]}.`]
    const { expectationLine, experienceLine, crosshair: where } = words.worth.columns
    const above: readonly string[] = [expectationLine, experienceLine, where]
    const sheet = withoutColumns(worthItSheet(workshop, words), (title) => above.includes(title))
    all.push({ ...words.worth, said, sheet })
  }
  if (workshop.byRound) all.push({ ...words.rounds, said: [], sheet: roundSheet(workshop, words) })
  if (lateRowsOf(workshop).length > 0)
    all.push({ ...words.late, said: [], sheet: lateSheet(workshop, words) })
  if (workshop.customers)
    all.push({
      ...words.customers,
      said: [],
      sheet: withoutColumns(customerSheet(workshop, words), (_, cells) =>
        cells.every((cell) => cell === null),
      ),
    })
  return all
}

function peopleSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const { people } = decisionRecordOf(workshop)
  const rows = people.map(({ department, n }) => [
    department === null ? words.record.withoutDepartment : names.department(department),
    n,
  ])
  const header = [words.touchpointColumns.department, words.record.count]
  return withColumns({ header, rows }, markColumns(people, words))
}

const discussed: readonly TouchpointColumn[] = [
  'touchpoint',
  'stage',
  'expectation',
  'experience',
  'gap',
  'emotion',
  'agreement',
  'n',
  'decision',
]

function discussedSheet(workshop: Workshop, words: ReportWords): Sheet {
  const touchpoints = inAgendaOrder(workshop)
  const table = touchpointTable({ ...workshop, touchpoints }, words)
  const figures = touchpoints.map(({ id }) => workshop.tallies[id] ?? null)
  return withColumns(
    pickColumns(table, words.touchpointColumns, discussed),
    [...markColumns(figures, words), ...decidesColumns(touchpoints, workshop, words)],
    discussed.indexOf('n') + 1,
  )
}

function initiativeSheet(workshop: Workshop, words: ReportWords): Sheet {
  const columns = words.quickWinColumns
  const names = lookUpOf(workshop)
  const ranked = standingInitiatives(workshop)
  const isRevealed = areEstimatesRevealed(workshop)
  const rows = ranked.map(({ initiative, rank, isTied, quadrant, dots }) => {
    const tally = workshop.estimates[initiative.id] ?? null
    return [
      isRevealed && rank !== null ? `${rank}${isTied ? '=' : ''}` : null,
      initiative.title,
      isRevealed ? words.initiativeQuadrants[quadrant] : null,
      rounded(tally?.impact.mean ?? null),
      rounded(tally?.effort.mean ?? null),
      tally?.n ?? null,
      isRevealed ? dots : null,
      initiative.owner,
      names.department(initiative.department),
      initiative.due,
      words.statuses[initiative.status],
    ]
  })
  const header = [
    columns.rank,
    columns.initiative,
    columns.quadrant,
    columns.impact,
    columns.effort,
    columns.n,
    words.findingColumns.dots,
    columns.owner,
    columns.department,
    columns.due,
    columns.status,
  ]
  const figures = ranked.map(({ initiative }) => workshop.estimates[initiative.id] ?? null)
  return withColumns({ header, rows }, markColumns(figures, words), header.indexOf(columns.n) + 1)
}

/** Without the names of those somebody wrote for: the record names nobody (SPEC X12). */
function discussedFindings(workshop: Workshop, words: ReportWords): Sheet {
  return findingSheet({ ...workshop, roster: [] }, words)
}
