import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { enteredColumn, withColumns } from './marks.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/**
 * What was kept as evidence, touchpoint by touchpoint in journey order (SPEC EV60). Headings and kinds are
 * words that the import of evidence knows, so the table can be brought into another workshop.
 */
export function evidenceSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const places = new Map(workshop.touchpoints.map(({ id }, at) => [id, at]))
  const placeOf = (id: string): number => places.get(id) ?? places.size
  const kept = workshop.evidence
    .filter(({ status }) => status === 'kept')
    .sort((a, b) => placeOf(a.touchpoint) - placeOf(b.touchpoint))
  const rows = kept.map(({ touchpoint, kind, text, source, date, until, count }) => ({
    stage: names.stage(workshop.touchpoints[placeOf(touchpoint)]?.stage ?? ''),
    touchpoint: names.touchpoints([touchpoint])[0] ?? '',
    kind: words.evidence.kinds[kind],
    text,
    source,
    date,
    until: until ?? null,
    count: count ?? null,
  }))
  const authors = kept.map(({ author }) => [author])
  return withColumns(sheetOf(words.evidence.columns, rows), enteredColumn(authors, workshop, words))
}
