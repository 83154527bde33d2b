import { quadrantThreshold } from '../priority/quadrant.ts'
import type { Workshop } from '../workshop.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { figureIn } from './figureIn.ts'
import { lookUpOf, type LookUp } from './lookUp.ts'
import { markColumns, markRules, withColumns } from './marks.ts'
import { markdownTable } from './markdownTable.ts'
import { quickWinsOf, whyNoQuickWins, type QuickWin } from './quickWins.ts'
import { reportWords } from './words.ts'
import type { ReportWords } from './words/reportWords.ts'

/**
 * The quick wins as a page people can paste into a wiki or a ticket (SPEC X3): a table, one section
 * for each, and the rules behind the numbers. Before the reveal it says that nothing is revealed.
 */
export function quickWinsMarkdown(workshop: Workshop): string {
  const { title, goal, language } = workshop.about
  const words = reportWords(language)
  const wins = quickWinsOf(workshop)
  const paper: Paper = { words, names: lookUpOf(workshop), figure: figureIn(language) }
  const blocks = [`# ${words.list.title}: ${escapeMarkdown(title)}`]
  if (goal !== '') blocks.push(`${words.list.goal}: ${escapeMarkdown(goal)}`)
  const missing = whyNoQuickWins(workshop, words)
  if (missing !== null) blocks.push(missing)
  else if (wins.length === 0) blocks.push(words.list.none)
  else blocks.push(table(wins, paper), ...wins.map((win) => section(win, paper)))
  blocks.push(`## ${words.list.howRead}`, rules(wins, paper))
  return `${blocks.join('\n\n')}\n`
}

interface Paper {
  readonly words: ReportWords
  readonly names: LookUp
  /** A mean as people of that language write it. */
  readonly figure: (value: number) => string
}

function table(wins: readonly QuickWin[], { words, names, figure }: Paper): string {
  const columns = words.quickWinColumns
  const header = [
    columns.rank,
    columns.initiative,
    columns.impact,
    columns.effort,
    columns.n,
    columns.owner,
    columns.department,
    columns.due,
    columns.status,
  ]
  const rows = wins.map(({ initiative, impact, effort, n, ...win }) => [
    rankOf(win),
    initiative.title,
    impact,
    effort,
    n,
    initiative.owner,
    names.department(initiative.department),
    initiative.due,
    words.statuses[initiative.status],
  ])
  const behind = header.indexOf(columns.n) + 1
  return markdownTable(withColumns({ header, rows }, markColumns(wins, words), behind), figure)
}

function section({ initiative, ...win }: QuickWin, { words, names }: Paper): string {
  const columns = words.quickWinColumns
  const { applicable, measurable, feasible } = words.list
  const answer = (isSo: boolean): string => (isSo ? words.yes : words.no)
  const lines = [
    [columns.measure, escapeMarkdown(initiative.measure)],
    [columns.touchpoints, names.touchpoints(initiative.touchpoints).map(escapeMarkdown).join('; ')],
    [columns.findings, names.findings(initiative.findings).map(escapeMarkdown).join('; ')],
    [
      words.list.checks,
      [
        `${applicable}: ${answer(initiative.applicable)}`,
        `${measurable}: ${answer(initiative.measurable)}`,
        `${feasible}: ${answer(initiative.feasible)}`,
      ].join(', '),
    ],
  ]
  const known = lines.filter(([, text]) => text !== '').map(([name, text]) => `- ${name}: ${text}`)
  return `## ${rankOf(win)} ${escapeMarkdown(initiative.title)}\n\n${known.join('\n')}`
}

function rules(wins: readonly QuickWin[], { words, figure }: Paper): string {
  const lines = [...words.list.rules(figure(quadrantThreshold)), ...markRules(wins, words)]
  if (wins.some(({ isTied }) => isTied)) lines.push(words.list.tie)
  return lines.map((line) => `- ${line}`).join('\n')
}

function rankOf({ rank, isTied }: Pick<QuickWin, 'rank' | 'isTied'>): string {
  return isTied ? `${rank}=` : String(rank)
}
