import { expect, test } from 'vitest'
import { checkEvidence } from '../../../../shared/domain/evidence/checkEvidence.ts'
import { evidenceKinds, type Evidence } from '../../../../shared/domain/evidence/evidence.ts'
import { guessEvidenceColumns } from '../../../../shared/domain/evidence/guessColumns.ts'
import { touchpointFinder } from '../../../../shared/domain/evidence/matchTouchpoint.ts'
import { evidenceSheet } from '../../../../shared/domain/report/evidenceSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { aWorkshop } from './aWorkshop.ts'

const some = (id: string, changes: Partial<Evidence> = {}): Evidence => ({
  id,
  touchpoint: 't3',
  kind: 'complaint',
  text: `What ${id} says`,
  source: 'CRM 17',
  date: '2026-05-14',
  status: 'kept',
  author: null,
  ...changes,
})

test.each(languages)(
  'EV60 in %s the import reads the table of evidence back as it was',
  (language) => {
    // Each kind on two touchpoints, the later one of the journey first.
    const evidence = evidenceKinds.flatMap((kind, at) => [
      some(`late ${kind}`, { kind, count: at + 1 }),
      some(`early ${kind}`, { kind, touchpoint: 't2', date: null, source: '' }),
    ])
    const workshop = aWorkshop({ evidence }, language)
    const { header, rows } = evidenceSheet(workshop, reportWords(language))
    const table = [header, ...rows].map((row) => row.map((cell) => String(cell ?? '')))
    const { touchpoints, stages } = workshop
    const titles = touchpoints.map(({ title }) => title)
    const guess = guessEvidenceColumns(table, { touchpoints: titles, stages })
    const options = { ...guess, brokenRows: new Set<number>(), mostRows: 1000 }
    const { good, bad, ignored } = checkEvidence(table, options)
    expect([bad, ignored]).toEqual([[], []])
    const find = touchpointFinder(touchpoints, stages)
    const back = good.map((row) => ({ ...row, touchpoint: find(row) }))
    const byJourney = [1, 0].flatMap((rest) => evidence.filter((_, at) => at % 2 === rest))
    expect(back).toMatchObject(
      byJourney.map(({ text, touchpoint, kind, source, date, count }) => ({
        text,
        touchpoint,
        kind,
        source,
        date,
        count: count ?? null,
      })),
    )
  },
)

test('EV60 noise is not among it, and days of a span are told both', () => {
  const evidence = [
    some('noise', { status: 'rejected' }),
    some('span', { until: '2026-05-20', touchpoint: 'gone' }),
  ]
  const { rows } = evidenceSheet(aWorkshop({ evidence }), reportWords('en'))
  expect(rows).toEqual([
    ['', '', 'Complaint', 'What span says', 'CRM 17', '2026-05-14', '2026-05-20', null],
  ])
})
