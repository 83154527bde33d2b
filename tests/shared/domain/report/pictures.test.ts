/** Quadrants, rounds and customers as files tell them: the figures of the screen, and nothing it hides. */
import { expect, test } from 'vitest'
import { byDifference } from '../../../../shared/domain/customer/compareTouchpoint.ts'
import { beforeAfter } from '../../../../shared/domain/rating/beforeAfter.ts'
import { heatMeasures } from '../../../../shared/domain/rating/heatmap.ts'
import { worthIt } from '../../../../shared/domain/rating/worthIt.ts'
import { bothSidesOf, customerSheet } from '../../../../shared/domain/report/customerSheet.ts'
import { decisionRecordOf } from '../../../../shared/domain/report/decisionRecord.ts'
import { decisionRecordMarkdown } from '../../../../shared/domain/report/decisionRecordMarkdown.ts'
import { roundSheet } from '../../../../shared/domain/report/roundSheet.ts'
import type { Sheet } from '../../../../shared/domain/report/sheet.ts'
import { touchpointSheet } from '../../../../shared/domain/report/touchpointSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { worthItOf, worthItSheet } from '../../../../shared/domain/report/worthItSheet.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { a, b, c, few, journey, nobody, round, tally } from './aJourney.ts'
import { aWorkshop } from './aWorkshop.ts'

const en = reportWords('en')

/** Rows as records by the words over them. */
const rowsOf = ({ header, rows }: Sheet) =>
  rows.map((row) => Object.fromEntries(header.map((title, i) => [title, row[i] ?? null])))

test('X61 every touchpoint has its quadrant, and every line says where the lines cross', () => {
  const { columns, quadrants, crosshair } = en.worth
  const rows = rowsOf(worthItSheet(journey(), en))
  expect(rows.map((row) => [row[columns.touchpoint], row[columns.quadrant]])).toEqual([
    ['A', quadrants.concentrateHere],
    ['B', quadrants.keepUp],
    ['C', quadrants.possibleOverkill],
    ['D', quadrants.lowPriority],
    ['E', en.tooFew],
  ])
  expect(rows[2]).toMatchObject({
    [columns.expectation]: 2,
    [columns.experience]: 4,
    [columns.n]: 4,
    [columns.save]: en.yes,
    [columns.expectationLine]: 3.25,
    [columns.experienceLine]: 3.13,
    [columns.crosshair]: crosshair.mean,
  })
  expect(rows[4]).toMatchObject({ [columns.experience]: en.tooFew, [columns.n]: 2 })
})

test('X61 the lines of a file are those the group chose, and the figures those of the screen', () => {
  const inMiddle = journey({ settings: { ...aWorkshop().settings, crosshair: 'scale' } })
  const rows = rowsOf(worthItSheet(inMiddle, en))
  expect(rows[0]).toMatchObject({
    [en.worth.columns.expectationLine]: 3,
    [en.worth.columns.crosshair]: en.worth.crosshair.scale,
  })
  const ids = inMiddle.touchpoints.map(({ id }) => id)
  expect(worthItOf(inMiddle)).toEqual({
    crosshair: 'scale',
    ...worthIt(ids, inMiddle.tallies, 'scale'),
  })
  expect(decisionRecordOf(inMiddle).worthIt).toMatchObject({
    crosshair: 'scale',
    at: { expectation: 3, experience: 3 },
    overDelivered: ['C'],
    notPlaced: ['E', 'F'],
  })
})

test('X61 the table of touchpoints has the quadrants under the lines they belong to', () => {
  const { header, rows } = touchpointSheet(journey(), en)
  const at = header.indexOf(
    'Quadrant (Lines at expectation 3.25 and experience 3.13, at the means of all touchpoints)',
  )
  expect(rows.map((row) => row[at])).toEqual([
    en.worth.quadrants.concentrateHere,
    en.worth.quadrants.keepUp,
    en.worth.quadrants.possibleOverkill,
    en.worth.quadrants.lowPriority,
    null,
    null,
  ])
})

test('X62 before and after stand side by side with both n, also what is too few', () => {
  const workshop = journey({
    byRound: [round(1, { A: a, B: b, E: a }), round(2, { A: b, E: { ...a, experience: few } })],
  })
  const { columns, verdicts } = en.rounds
  const rows = rowsOf(roundSheet(workshop, en)).filter(
    (row) => row[columns.measure] === en.measures.experience,
  )
  expect(rows).toMatchObject([
    {
      [columns.touchpoint]: 'A',
      [columns.beforeRound]: 'Round 1',
      [columns.before]: 2,
      [columns.beforeN]: 4,
      [columns.afterRound]: 'Round 2',
      [columns.after]: 4.5,
      [columns.afterN]: 4,
      [columns.change]: 2.5,
      [columns.verdict]: verdicts.up,
    },
    {
      [columns.touchpoint]: 'B',
      [columns.after]: null,
      [columns.afterN]: 0,
      [columns.change]: null,
      [columns.verdict]: verdicts.notAfter,
    },
    {
      [columns.touchpoint]: 'E',
      [columns.after]: en.tooFew,
      [columns.afterN]: 2,
      [columns.change]: null,
      [columns.verdict]: verdicts.tooFew,
    },
  ])
})

test('X62 three rounds are two comparisons, each round by its own name, as on the screen', () => {
  const rounds = [
    round(1, { A: a }, 'Spring'),
    round(2, { A: b }),
    round(3, { A: { ...c, erased: 1 } }, 'Autumn'),
  ]
  const workshop = journey({ byRound: rounds })
  const { columns } = en.rounds
  const rows = rowsOf(roundSheet(workshop, en))
  expect(rows.map((row) => [row[columns.beforeRound], row[columns.afterRound]])).toEqual([
    ...heatMeasures.map(() => ['Spring', 'Round 2']),
    ...heatMeasures.map(() => ['Round 2', 'Autumn']),
  ])
  // Only the last round still counts somebody erased.
  const mark = `${columns.afterN} – ${en.marks.erased}`
  expect(rows.map((row) => row[mark])).toEqual([
    ...heatMeasures.map(() => null),
    ...heatMeasures.map(() => 1),
  ])
  const [first] = decisionRecordOf(workshop).rounds!
  expect(first!.before).toEqual({ id: 'r1', name: 'Spring', number: 1, revealedAt: 1 })
  expect(first!.touchpoints.map(({ id, measures }) => [id, measures.gap])).toEqual([
    ['A', beforeAfter(['A'], { A: a }, { A: b }, 'gap')[0]],
  ])
})

test('X86 rounds that ask about some alone: each touchpoint beside its latest figures, and no other', () => {
  const workshop = journey({
    byRound: [
      round(1, { A: a, B: b, C: c }),
      { ...round(2, { A: b }), touchpoints: ['A'] },
      { ...round(3, { B: c }), touchpoints: ['B'] },
      { ...round(4, { A: c, B: b }), touchpoints: ['A', 'B'] },
    ],
  })
  const { columns, verdicts } = en.rounds
  const rows = rowsOf(roundSheet(workshop, en)).filter(
    (row) => row[columns.measure] === en.measures.experience,
  )
  const { touchpoint, beforeRound, before, afterRound, after, verdict } = columns
  const cells = [touchpoint, beforeRound, before, afterRound, after, verdict]
  expect(rows.map((row) => cells.map((title) => row[title]))).toEqual([
    ['A', 'Round 1', 2, 'Round 2', 4.5, verdicts.up],
    ['B', 'Round 1', 4.5, 'Round 3', 4, verdicts.down],
    ['A', 'Round 2', 4.5, 'Round 4', 4, verdicts.down],
    ['B', 'Round 3', 4, 'Round 4', 4.5, verdicts.up],
  ])
})

test('X87 the record says of each touchpoint which round its figures before are from', () => {
  const workshop = journey({
    byRound: [
      round(1, { A: a, B: b }),
      { ...round(2, { A: b }), touchpoints: ['A'] },
      { ...round(3, { A: c, B: c }), touchpoints: ['A', 'B'] },
    ],
  })
  const { before, touchpoints } = decisionRecordOf(workshop).rounds![1]!
  expect(before).toEqual({ id: 'r2', name: '', number: 2, revealedAt: 2 })
  expect(touchpoints.map((one) => [one.id, one.before?.id, one.tallies.before])).toEqual([
    ['A', undefined, b],
    ['B', 'r1', b],
  ])
})

test('X63 staff and customers stand side by side, never pooled, with what follows from both', () => {
  const customers = {
    A: tally([0, 0, 0, 3, 3], [0, 0, 0, 0, 6]),
    B: tally([0, 0, 0, 4, 0], [0, 0, 0, 2, 2]),
    F: tally([0, 0, 0, 3, 3], [6, 0, 0, 0, 0]),
  }
  const workshop = journey({ customers })
  const { columns, statuses } = en.customers
  const rows = rowsOf(customerSheet(workshop, en)).filter(
    (row) => row[columns.measure] === en.measures.experience,
  )
  expect(rows).toMatchObject([
    {
      [columns.touchpoint]: 'A',
      [columns.staff]: 2,
      [columns.staffN]: 4,
      [columns.customers]: 5,
      [columns.customersN]: 6,
      [columns.difference]: -3,
      [columns.status]: statuses.tooDark,
    },
    { [columns.touchpoint]: 'B', [columns.status]: statuses.earlySignal },
    { [columns.touchpoint]: 'C', [columns.customers]: null, [columns.status]: statuses.hypothesis },
    { [columns.touchpoint]: 'D' },
    { [columns.touchpoint]: 'E', [columns.staff]: en.tooFew, [columns.staffN]: 2 },
    { [columns.touchpoint]: 'F', [columns.staff]: null, [columns.status]: statuses.missedByUs },
  ])
  expect(decisionRecordOf(workshop).customers).toEqual(
    bothSidesOf(workshop).map(({ touchpoint: { id }, views, customers: tally }) => ({
      id,
      views,
      tally,
    })),
  )
  const [firstRead] = [...bothSidesOf(workshop)].sort((x, y) =>
    byDifference(x.views.experience, y.views.experience),
  )
  expect(firstRead?.touchpoint.id).toBe('F')
})

test('X63 the table of touchpoints says what nobody of us knew of, and hides a class under three', () => {
  const row = { department: 'lost', expectation: null, experience: null, emotion: null, gap: null }
  const theirs = tally([0, 0, 0, 3, 3], [6, 0, 0, 0, 0])
  const customers = {
    F: { ...theirs, departments: [{ ...row, n: 2, hidden: 'tooFew' as const }] },
  }
  const workshop = journey({
    customers,
    tallies: { ...journey().tallies, F: { ...nobody, noContact: 2 } },
  })
  const { columns, statuses } = en.customers
  const of = rowsOf(touchpointSheet(workshop, en)).at(-1)!
  expect(of[`${en.measures.experience} – ${columns.customers}`]).toBe(1)
  expect(of[`${en.measures.experience} – ${columns.customersN}`]).toBe(6)
  expect(of[`${en.measures.experience} – ${columns.status}`]).toBe(statuses.missedByUs)
  const lines = rowsOf(customerSheet(workshop, en))
  expect(lines.at(-1)![columns.lost]).toBe(en.tooFew)
  expect(lines.at(-1)![columns.new]).toBeNull()
})

test('X64 before a reveal and without rounds and customers nothing speaks of them', () => {
  const bare = journey({ tallies: {} })
  for (const sheet of [worthItSheet, roundSheet, customerSheet])
    expect(sheet(bare, en).rows).toEqual([])
  const record = decisionRecordOf(bare)
  expect([record.worthIt, record.rounds, record.customers]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  const page = decisionRecordMarkdown(bare)
  for (const { title } of [en.worth, en.rounds, en.customers])
    expect(page).not.toContain(`## ${title}`)
  const { header } = touchpointSheet(bare, en)
  expect(header.filter((title) => title.includes('Quadrant'))).toEqual([])
})

test.each(languages)(
  'X64 in %s the record explains quadrants, rounds and customers',
  (language) => {
    const words = reportWords(language)
    const whole = {
      ...journey({ byRound: [round(1, { A: a }), round(2, { A: b })], customers: { A: b } }),
      about: aWorkshop({}, language).about,
    }
    const page = decisionRecordMarkdown(whole)
    for (const part of [words.worth, words.rounds, words.customers]) {
      expect(page).toContain(`## ${part.title}\n`)
      for (const rule of part.rules) expect(page).toContain(rule)
    }
    const { crosshair, expectation } = words.worth.columns
    expect(page).toContain(`| ${expectation} |`)
    expect(page).not.toContain(`| ${crosshair} |`)
    expect(page).not.toContain(words.customers.columns.lost)
    const line = language === 'en' ? '3.25' : '3,25'
    expect(page).toContain(words.worth.at(line, language === 'en' ? '3.13' : '3,13'))
    if (language === 'en') return
    for (const part of ['worth', 'rounds', 'customers'] as const)
      expect(words[part].rules).not.toEqual(en[part].rules)
  },
)

test('S63 tables tell how many marked that customers decide, of how many, where it may be told', () => {
  const told = { ...a, decides: { votes: 2, voters: 4 } }
  const workshop = journey({ tallies: { A: told, B: b } })
  for (const title of ['votes', 'voters'] as const) {
    const { header, rows } = touchpointSheet(workshop, en)
    const at = header.indexOf(en.decides[title])
    expect(rows.slice(0, 2).map((row) => row[at])).toEqual([told.decides[title], null])
    expect(touchpointSheet(journey(), en).header).not.toContain(en.decides[title])
  }
  const page = decisionRecordMarkdown(workshop)
  expect(page).toContain(`| ${en.decides.votes} | ${en.decides.voters} |`)
  expect(page).toContain('| 4 | 2 | 4 | weakness |')
  expect(decisionRecordMarkdown(journey())).not.toContain(en.decides.votes)
})
