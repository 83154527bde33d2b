/** What came after a reveal, as files tell it: apart, with nothing of fewer than three people. */
import { expect, test } from 'vitest'
import { decisionRecordOf } from '../../../../shared/domain/report/decisionRecord.ts'
import { decisionRecordMarkdown } from '../../../../shared/domain/report/decisionRecordMarkdown.ts'
import { lateSheet } from '../../../../shared/domain/report/lateSheet.ts'
import { touchpointSheet } from '../../../../shared/domain/report/touchpointSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { a, b, few, journey, nobody, round, tally } from './aJourney.ts'

const en = reportWords('en')
/** Three people, two of whom said what they expect. */
const three = { ...tally([0, 0, 0, 0, 0], [0, 1, 1, 1, 0]), expectation: few, n: 3 }
/** Two people, and more who had no contact. */
const two = { ...tally([0, 0, 0, 1, 1], [0, 0, 0, 1, 1]), noContact: 5 }

test('X80 late figures stand in a table of their own with their round and n, and in no other column', () => {
  const late = [round(1, { A: three }, 'Spring'), round(2, { B: b })]
  const { header, rows } = lateSheet(journey({ late }), en)
  expect(header).toEqual([
    'Stage',
    'Touchpoint',
    'Round',
    'Expectation (mean, 1–5)',
    'Experience (mean, 1–5)',
    'Emotion (mean, −2 to +2)',
    'People rating',
  ])
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['A', 'Spring', 'too few', 3],
    ['B', 'Round 2', b.expectation.mean, b.experience.mean],
  ])
  expect(rows.map((row) => row.at(-1))).toEqual([3, b.n])

  const alone = touchpointSheet(journey(), en)
  const beside = touchpointSheet(journey({ late }), en)
  expect(beside.header.filter((title) => !title.startsWith(en.late.title))).toEqual(alone.header)
  expect(beside.rows.map((row) => row.slice(0, alone.header.length))).toEqual(alone.rows)
  const at = beside.header.indexOf('Came after the reveal, Spring – Experience (mean, 1–5)')
  expect(beside.rows.map((row) => row[at])).toEqual([3, null, null, null, null, null])
})

test('X80 a late figure that counts somebody erased or without a device says so', () => {
  const late = [round(1, { A: { ...a, erased: 2, proxied: null } })]
  const { header, rows } = lateSheet(journey({ late }), en)
  const of = (title: string) => rows[0]?.[header.indexOf(title)]
  expect([of(en.marks.erased), of(en.marks.proxied)]).toEqual([2, en.marks.few])
  expect(decisionRecordMarkdown(journey({ late }))).toContain(en.marks.erasedRule)
})

test('X81 of fewer than three late people no file tells anything, not even how many', () => {
  const before = journey()
  const withFew = journey({ late: [round(1, { A: two, B: nobody }), round(2, { gone: a })] })
  expect(lateSheet(withFew, en).rows).toEqual([])
  expect(touchpointSheet(withFew, en)).toEqual(touchpointSheet(before, en))
  expect(decisionRecordMarkdown(withFew)).toBe(decisionRecordMarkdown(before))
  expect(JSON.stringify(decisionRecordOf(withFew))).toBe(JSON.stringify(decisionRecordOf(before)))
})

test('X80 the decision record tells late means and n, and no counts to subtract from', () => {
  const late = [round(1, { A: three }, 'Spring')]
  expect(decisionRecordOf(journey({ late })).late).toEqual([
    {
      id: 'r1',
      name: 'Spring',
      number: 1,
      revealedAt: 1,
      touchpoints: [
        { id: 'A', n: 3, expectation: null, experience: 3, emotion: three.emotion.mean },
      ],
    },
  ])
  expect(decisionRecordMarkdown(journey({ late }))).toContain('## Came after the reveal')
})

test.each(languages)('X80 in %s late figures are named and explained in its own words', (code) => {
  const { late } = reportWords(code)
  const others = languages.filter((one) => one !== code).map((one) => reportWords(one).late)
  expect(others.map(({ title }) => title)).not.toContain(late.title)
  const { about } = journey()
  const workshop = journey({ about: { ...about, language: code }, late: [round(1, { A: a })] })
  expect(decisionRecordMarkdown(workshop)).toContain(`- ${late.rules[0]}`)
})
