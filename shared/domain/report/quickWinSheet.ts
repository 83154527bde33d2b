import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { quickWinsOf } from './quickWins.ts'
import { rounded } from './rounded.ts'
import { enteredColumn, markColumns, withColumns } from './marks.ts'
import { joined, sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** The quick wins as a table, best first; the header alone before the reveal (SPEC X2). */
export function quickWinSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const wins = quickWinsOf(workshop)
  const rows = wins.map(({ initiative, rank, impact, effort, n }) => ({
    rank,
    initiative: initiative.title,
    quadrant: words.initiativeQuadrants.quickWin,
    impact: rounded(impact),
    effort: rounded(effort),
    n,
    owner: initiative.owner,
    department: names.department(initiative.department),
    due: initiative.due,
    status: words.statuses[initiative.status],
    measure: initiative.measure,
    touchpoints: joined(names.touchpoints(initiative.touchpoints)),
    findings: joined(names.findings(initiative.findings)),
  }))
  const behind = Object.keys(words.quickWinColumns).indexOf('n') + 1
  const marked = withColumns(sheetOf(words.quickWinColumns, rows), markColumns(wins, words), behind)
  const authors = wins.map(({ initiative }) => [initiative.author])
  return withColumns(marked, enteredColumn(authors, workshop, words))
}
