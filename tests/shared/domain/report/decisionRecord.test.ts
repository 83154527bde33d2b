import { expect, test } from 'vitest'
import { initialActivities } from '../../../../shared/domain/step.ts'
import { decisionRecordOf } from '../../../../shared/domain/report/decisionRecord.ts'
import { decisionRecordMarkdown } from '../../../../shared/domain/report/decisionRecordMarkdown.ts'
import { findingSheet } from '../../../../shared/domain/report/findingSheet.ts'
import { quickWinsOf } from '../../../../shared/domain/report/quickWins.ts'
import { quickWinsMarkdown } from '../../../../shared/domain/report/quickWinsMarkdown.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { aWorkshop } from './aWorkshop.ts'

const person = (id: string, changes: Partial<Participant>): Participant => ({
  id,
  name: 'Zofia Secret',
  department: null,
  role: 'participant',
  present: true,
  ...changes,
})

const roster = [
  person('p1', { department: 'sales' }),
  person('p2', { department: 'sales', role: 'facilitator' }),
  person('p3', { department: 'gone' }),
  person('p4', {}),
  person('p5', { role: 'customer' }),
  person('p6', { role: 'viewer', department: 'sales' }),
]

test('X12 the record counts staff by department and names nobody', () => {
  const record = decisionRecordOf(aWorkshop({ roster }))
  expect(record.people).toEqual([
    { department: 'sales', n: 2 },
    { department: null, n: 2 },
  ])
  expect(JSON.stringify(record)).not.toContain('Zofia')
  expect(decisionRecordMarkdown(aWorkshop({ roster }))).not.toContain('Zofia')
})

test('X12 every mean in the record can be worked out again from its counts', () => {
  const { initiatives, touchpoints } = decisionRecordOf(aWorkshop())
  const spreads = [
    ...initiatives.flatMap(({ estimates }) =>
      estimates ? [estimates.impact, estimates.effort] : [],
    ),
    ...touchpoints.flatMap(({ tally }) => (tally ? [tally.expectation, tally.experience] : [])),
  ].filter(({ mean }) => mean !== null)
  expect(spreads.length).toBeGreaterThan(10)
  for (const { counts, mean, n } of spreads) {
    expect(counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n).toBeCloseTo(
      mean ?? NaN,
    )
  }
})

test('X12 every initiative is listed with how it came out, not only the quick wins', () => {
  const outcome = Object.fromEntries(
    decisionRecordOf(aWorkshop()).initiatives.map(({ id, quadrant }) => [id, quadrant]),
  )
  expect(outcome).toMatchObject({
    win: 'quickWin',
    major: 'major',
    line: 'onTheLine',
    disputed: 'disputed',
    few: 'tooFew',
  })
})

test('X12 before any reveal the page has no figure, no rank and says why', () => {
  const secret = aWorkshop({
    tallies: {},
    estimates: {},
    dots: {},
    session: { ...aWorkshop().session, activities: initialActivities },
  })
  const page = decisionRecordMarkdown(secret)
  const words = reportWords('en')
  expect(page).toContain(words.record.ratingsSecret)
  expect(page).toContain(words.list.notRevealed)
  expect(page).toContain('|  | Better |  |  |  |  |  |  |  |  | idea |')
  const dots = decisionRecordOf(secret).initiatives.map((initiative) => initiative.dots)
  expect(new Set(dots)).toEqual(new Set([null]))
  expect(decisionRecordOf(aWorkshop()).initiatives.map((one) => one.dots)).not.toContain(null)
})

test.each(languages)('X12 the page in %s is text only and explains its figures', (language) => {
  const page = decisionRecordMarkdown(aWorkshop({ roster }, language))
  for (const rule of reportWords(language).record.rules) expect(page).toContain(rule)
  expect(page).not.toContain('<')
  expect(page).not.toMatch(/https?:\/\//u)
})

test('X68 an initiative that was given up takes nobody’s place, in the record as on the screen', () => {
  const { initiatives } = decisionRecordOf(aWorkshop())
  const ranks = Object.fromEntries(initiatives.map(({ id, rank }) => [id, rank]))
  expect(ranks).toMatchObject({ better: 1, win: 2, dropped: null })
  expect(initiatives.at(-1)).toMatchObject({ id: 'dropped', quadrant: 'quickWin' })
  for (const { initiative, rank } of quickWinsOf(aWorkshop()))
    expect([initiative.id, rank]).toEqual([initiative.id, ranks[initiative.id]])
  const page = decisionRecordMarkdown(aWorkshop())
  expect(page).toContain('| 1 | Better |')
  expect(page).toContain('|  | Dropped | quick win |')
})

test('X69 a finding nobody gave a dot to has 0 in every file once dots are revealed, and nothing before', () => {
  const [f1] = aWorkshop().findings
  const findings = [f1!, { ...f1!, id: 'f2' }]
  const revealed = aWorkshop({ findings })
  const secret = aWorkshop({
    findings,
    dots: {},
    session: { ...aWorkshop().session, activities: initialActivities },
  })
  const words = reportWords('en')
  const at = Object.keys(words.findingColumns).indexOf('dots')
  for (const [workshop, told] of [
    [revealed, [5, 0]],
    [secret, [null, null]],
  ] as const) {
    expect(decisionRecordOf(workshop).findings.map(({ dots }) => dots)).toEqual(told)
    expect(findingSheet(workshop, words).rows.map((row) => row[at])).toEqual(told)
  }
})

test('X90 without an initiative files do not say that estimates are secret, but that there are none', () => {
  const session = { ...aWorkshop().session, activities: initialActivities }
  const empty = aWorkshop({ initiatives: [], estimates: {}, session })
  for (const page of [quickWinsMarkdown(empty), decisionRecordMarkdown(empty)]) {
    expect(page).toContain(reportWords('en').list.noInitiatives)
    expect(page).not.toContain(reportWords('en').list.notRevealed)
  }
})
