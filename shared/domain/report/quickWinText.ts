import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { peopleWords } from './marks.ts'
import type { QuickWin } from './quickWins.ts'
import { rounded } from './rounded.ts'
import { joined } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** One quick win as plain lines `name: value` for the description field of another program; what is not known is left out. */
export function quickWinText(
  { initiative, impact, effort, n, ...marks }: QuickWin,
  workshop: Workshop,
  words: ReportWords,
): string {
  const names = lookUpOf(workshop)
  const columns = words.quickWinColumns
  const lines = [
    [columns.impact, String(rounded(impact))],
    [columns.effort, String(rounded(effort))],
    [columns.n, peopleWords(n, marks, words)],
    [words.marks.erased, marks.erased === undefined ? '' : String(marks.erased)],
    [columns.owner, initiative.owner],
    [columns.department, names.department(initiative.department)],
    [columns.measure, initiative.measure],
    [columns.touchpoints, joined(names.touchpoints(initiative.touchpoints))],
    [columns.findings, joined(names.findings(initiative.findings))],
  ]
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
