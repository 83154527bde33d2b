import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { quickWinsOf } from './quickWins.ts'
import { rounded } from './rounded.ts'
import { joined, sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** The quick wins as a table, best first; the header alone before the reveal (SPEC X2). */
export function quickWinSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const rows = quickWinsOf(workshop).map(({ initiative, rank, impact, effort, n }) => ({
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
  return sheetOf(words.quickWinColumns, rows)
}
