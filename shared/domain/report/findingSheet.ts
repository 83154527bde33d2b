import { quadrants } from '../swot/finding.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { enteredColumn, markColumns, withColumns } from './marks.ts'
import { joined, sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** Every finding, quadrant by quadrant in board order; dots stay empty before their reveal (SPEC X5). */
export function findingSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const isRevealed = workshop.session.activities.swot.state === 'revealed'
  const dots = workshop.dots.swot ?? {}
  const findings = quadrants.flatMap((quadrant) =>
    workshop.findings.filter((finding) => finding.quadrant === quadrant),
  )
  const rows = findings.map((finding) => ({
    quadrant: words.swotQuadrants[finding.quadrant],
    finding: finding.text,
    touchpoints: joined(names.touchpoints(finding.touchpoints)),
    origin: words.origins[finding.origin],
    reason: finding.reason,
    dots: dots[finding.id]?.dots ?? (isRevealed ? 0 : null),
    voters: dots[finding.id]?.voters ?? (isRevealed ? 0 : null),
  }))
  const marks = markColumns(
    findings.map(({ id }) => dots[id] ?? null),
    words,
  )
  const authors = findings.map(({ author }) => [author])
  return withColumns(sheetOf(words.findingColumns, rows), [
    ...marks,
    ...enteredColumn(authors, workshop, words),
  ])
}
