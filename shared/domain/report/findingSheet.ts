import { own } from '../own.ts'
import type { DotTally } from '../rating/tally.ts'
import { quadrants } from '../swot/finding.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { enteredColumn, markColumns, withColumns } from './marks.ts'
import { joined, sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** Every finding, quadrant by quadrant in board order; dots stay empty before their reveal (SPEC X5). */
export function findingSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const dotsOf = findingDots(workshop)
  const findings = quadrants.flatMap((quadrant) =>
    workshop.findings.filter((finding) => finding.quadrant === quadrant),
  )
  const rows = findings.map((finding) => ({
    quadrant: words.swotQuadrants[finding.quadrant],
    finding: finding.text,
    touchpoints: joined(names.touchpoints(finding.touchpoints)),
    origin: words.origins[finding.origin],
    reason: finding.reason,
    dots: dotsOf(finding.id)?.dots ?? null,
    voters: dotsOf(finding.id)?.voters ?? null,
  }))
  const marks = markColumns(
    findings.map(({ id }) => dotsOf(id)),
    words,
  )
  const authors = findings.map(({ author }) => [author])
  return withColumns(sheetOf(words.findingColumns, rows), [
    ...marks,
    ...enteredColumn(authors, workshop, words),
  ])
}

/** Dots of a finding by its id: none given is 0 once they are revealed, and `null` before (SPEC X69). */
export function findingDots({ session, dots }: Workshop): (id: string) => DotTally | null {
  const isRevealed = session.activities.swot.state === 'revealed'
  const given = dots.swot ?? {}
  return (id) => own(given, id) ?? (isRevealed ? { dots: 0, voters: 0 } : null)
}
