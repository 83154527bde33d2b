import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { ratings } from '../../../../shared/doc/desk.ts'
import { panelStatus, surveys } from '../../../../shared/doc/panel.ts'
import { asProgress, panelProgress, progressRoot, tallies } from '../../../../shared/doc/record.ts'
import { snapshotWorkshop } from '../../../../shared/doc/snapshot.ts'
import type { CustomerClass } from '../../../../shared/domain/participant.ts'
import type { ActivityState } from '../../../../shared/domain/step.ts'
import type { SurveyAnswer } from '../../../../shared/protocol/customers.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from '../testRoom.ts'

let made: TestRoom
let record: Attached

beforeEach(async () => {
  made = await makeRoom()
  const board = await made.chair.open('board')
  record = await made.chair.open('record')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  touchpoints.put(board.doc, { ...aTouchpoint('t2'), reach: 'internal' })
  await board.saved()
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const ok = { ok: true }
const rating = (state: ActivityState) =>
  made.command({ type: 'setActivity', activity: 'rate', state })
const panel = (state: 'closed' | 'open' | 'revealed') => made.command({ type: 'setPanel', state })
const score = (experience: 1 | 2 | 3 | 4 | 5) =>
  ({ expectation: 5, experience, emotion: 0 }) as const
const customers = (count: number, customerClass: CustomerClass = 'new') =>
  Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const guest = await made.join('customer', `Customer ${i}`, { customerClass })
      return guest.open('desk')
    }),
  )
const rate = async (desk: Attached, experience: 1 | 2 | 3 | 4 | 5, round = 'r1'): Promise<void> => {
  ratings.set(desk.doc, round, 't1', score(experience))
  await desk.saved()
}
const tallyOf = (part: string, id = 't1') => tallies.get(record.doc, part, id)
const asked = async () => (await made.room()).panel()

test('PN1 customers are asked on their own after the staff’s reveal, and only their own reveal shows them', async () => {
  const staff = await Promise.all(
    ['A', 'B', 'C'].map(async (name) => (await made.join('participant', name)).open('desk')),
  )
  await rating('open')
  for (const desk of staff) await rate(desk, 5)
  await rating('revealed')
  expect(await asked()).toMatchObject({ open: false, state: 'closed' })

  expect(await panel('open')).toEqual(ok)
  expect(await asked()).toMatchObject({ open: true, state: 'open', round: 'r1' })
  for (const desk of await customers(4)) await rate(desk, 2)
  await made.time.skip(3000)
  expect(tallyOf('r1-customers')).toBeNull()
  expect(tallyOf('r1-customers-late')).toBeNull()
  expect(await panel('revealed')).toEqual(ok)
  await eventually(() => tallyOf('r1-customers') !== null)
  expect(tallyOf('r1-customers')).toMatchObject({ n: 4, experience: { mean: 2 } })
  expect(tallyOf('r1')).toMatchObject({ n: 3, experience: { mean: 5 } })
})

test('PN1 while customers are asked on their own, the staff’s reveal shows nothing of theirs', async () => {
  await rating('open')
  const desks = await customers(3)
  for (const desk of desks) await rate(desk, 2)
  await rating('closed')
  expect(await panel('open')).toEqual(ok)
  await rating('revealed')
  await made.time.skip(3000)
  expect(panelStatus.get(record.doc)).toEqual({ round: 'r1', state: 'open', until: null })
  expect(tallies.map(record.doc, 'r1-customers').size).toBe(0)
  for (const desk of desks) await rate(desk, 4)
  expect(await panel('closed')).toEqual(ok)
  for (const desk of desks) await rate(desk, 1)
  expect(await panel('revealed')).toEqual(ok)
  await eventually(() => tallyOf('r1-customers') !== null)
  expect(tallyOf('r1-customers')).toMatchObject({ n: 3, experience: { mean: 4 } })
})

test('PN1 unless they are asked on their own, customers go with the group’s rating as ever', async () => {
  await rating('open')
  expect(await asked()).toMatchObject({ open: true, state: 'open' })
  for (const desk of await customers(3)) await rate(desk, 2)
  await rating('revealed')
  await eventually(() => tallyOf('r1-customers') !== null)
  expect(tallyOf('r1-customers')).toMatchObject({ n: 3, experience: { mean: 2 } })
  expect(await panel('open')).toMatchObject({ refused: 'doesNotFit' })
  expect(panelStatus.get(record.doc).round).toBeNull()
})

test('PN2 what customers said is shown once in a round; a new round asks them again', async () => {
  expect(await asked()).toMatchObject({ open: false, state: 'waiting' })
  expect(await panel('revealed')).toMatchObject({ refused: 'doesNotFit' })
  expect(await panel('open')).toEqual(ok)
  expect(await panel('revealed')).toMatchObject({ refused: 'doesNotFit' })
  const desks = await customers(3)
  for (const desk of desks) await rate(desk, 3)
  expect(await panel('revealed')).toEqual(ok)
  for (const state of ['open', 'closed', 'revealed'] as const)
    expect(await panel(state)).toMatchObject({ refused: 'doesNotFit' })
  expect(await made.command({ type: 'openRound', name: 'Spring' })).toMatchObject({ round: 'r2' })
  expect(await asked()).toMatchObject({ open: false, state: 'waiting', round: 'r2' })
  expect(await panel('open')).toEqual(ok)
  for (const desk of desks) await rate(desk, 5, 'r2')
  expect(await panel('revealed')).toEqual(ok)
  await eventually(() => tallyOf('r2-customers') !== null)
  expect(tallyOf('r1-customers')).toMatchObject({ experience: { mean: 3 } })
})

test('PN3 it is told how many customers began and are done, without what is inside the house', async () => {
  await panel('open')
  const [first, second] = await customers(3)
  await rate(first!, 3)
  ratings.set(second!.doc, 'r1', 't1', { expectation: 4, experience: null, emotion: null })
  await second!.saved()
  const told = () => asProgress(record.doc.getMap(progressRoot).get(panelProgress))
  await made.time.skip(3000)
  await eventually(() => told()?.started === 2)
  expect(told()).toEqual({ done: 1, started: 2, of: 3, departments: {} })
})

const answer = (
  experience: 1 | 2 | 3 | 4 | 5,
  customerClass: CustomerClass | null = 'new',
  touchpoint = 't1',
): SurveyAnswer => ({ touchpoint, customerClass, ...score(experience) })

const bringIn = async (answers: SurveyAnswer[], who = made.chair) =>
  (await made.room()).command(who, { type: 'importSurvey', name: 'October', people: 9, answers })

test('PN4 survey results get a table of their own by class, beside those who answered here and apart from the staff', async () => {
  const answers = [1, 1, 2, 2].map((one) => answer(one as 1, 'lost'))
  const done = await bringIn([
    ...answers,
    ...[4, 4, 4].map((one) => answer(one as 4)),
    answer(5, null, 'gone'),
  ])
  expect(done).toMatchObject({ ok: true, counted: 7 })
  const { surveyId = '' } = done as { surveyId?: string }
  await eventually(() => surveys.get(record.doc, surveyId) !== null)
  expect(surveys.get(record.doc, surveyId)).toMatchObject({
    name: 'October',
    round: 'r1',
    people: 7,
    answers: 7,
    by: made.chair.participantId,
  })
  const told = tallyOf(`survey-${surveyId}`)
  expect(told).toMatchObject({ n: 7, experience: { n: 7 } })
  expect(
    told?.departments.map(({ department, n, experience }) => [department, n, experience]),
  ).toEqual([
    ['new', 3, 4],
    ['lost', 4, 1.5],
  ])
  expect(tallyOf('r1')).toBeNull()

  await panel('open')
  for (const desk of await customers(3)) await rate(desk, 5)
  await panel('revealed')
  await eventually(() => tallyOf('r1-customers') !== null)
  expect(tallyOf(`survey-${surveyId}`)).toMatchObject({ n: 7 })
  const frame = await made.chair.open('frame')
  const board = await made.chair.open('board')
  const whole = snapshotWorkshop({ frame: frame.doc, board: board.doc, record: record.doc })
  expect(whole.customers?.t1).toMatchObject({
    n: 10,
    experience: { n: 10, counts: [2, 2, 0, 3, 3] },
  })
  expect(whole.tallies).toEqual({})
})

test('PN4 classes under three people are not told, nor the one that would betray them', async () => {
  const done = await bringIn([
    ...[1, 2].map((one) => answer(one as 1, 'lost')),
    ...[4, 4, 4].map((one) => answer(one as 4, 'new')),
    ...[5, 5, 5, 5].map((one) => answer(one as 5, 'existing')),
  ])
  const { surveyId = '' } = done as { surveyId?: string }
  await eventually(() => tallyOf(`survey-${surveyId}`) !== null)
  const rows = tallyOf(`survey-${surveyId}`)?.departments ?? []
  expect(rows.map(({ department, hidden }) => [department, hidden])).toEqual([
    ['existing', null],
    ['new', 'complementary'],
    ['lost', 'tooFew'],
  ])
})

test('PN5 an import is taken back as a whole; what fits no touchpoint is refused', async () => {
  expect(await bringIn([answer(3, 'new', 'gone')])).toMatchObject({ refused: 'doesNotFit' })
  const done = await bringIn([answer(3), answer(3), answer(3)])
  const { surveyId = '' } = done as { surveyId?: string }
  expect(await made.command({ type: 'removeSurvey', surveyId })).toEqual(ok)
  await eventually(() => surveys.get(record.doc, surveyId) === null)
  expect(tallies.map(record.doc, `survey-${surveyId}`).size).toBe(0)
  expect(await made.command({ type: 'removeSurvey', surveyId })).toMatchObject({
    refused: 'doesNotFit',
  })
})

test('PN62 at its deadline the panel closes by itself: who answered in time counts, and no one later', async () => {
  const until = made.time.now() + 60_000
  const open = { type: 'setPanel', state: 'open', until } as const
  expect(await made.command(open)).toEqual(ok)
  expect(await asked()).toMatchObject({ open: true, until })
  expect(await made.log.withDeadline()).toHaveLength(1)
  const desks = await customers(4)
  for (const desk of desks.slice(0, 3)) await rate(desk, 2)
  made.time.skip(59_000)
  expect(await asked()).toMatchObject({ open: true })
  made.time.skip(2_000)
  await eventually(() => panelStatus.get(record.doc).state === 'closed')
  expect(await asked()).toMatchObject({ open: false, state: 'closed' })
  expect(await asked()).not.toHaveProperty('until')
  expect(panelStatus.get(record.doc)).toEqual({ round: 'r1', state: 'closed', until: null })
  expect(await made.log.withDeadline()).toEqual([])
  await rate(desks[3]!, 5)
  expect(await panel('revealed')).toEqual(ok)
  await eventually(() => tallyOf('r1-customers') !== null)
  expect(tallyOf('r1-customers')).toMatchObject({ n: 3, experience: { mean: 2 } })
})

test('PN62 a deadline is withdrawn by asking without one, and refused where it has passed or nobody is asked', async () => {
  const until = made.time.now() + 60_000
  await made.command({ type: 'setPanel', state: 'open', until })
  expect(await panel('open')).toEqual(ok)
  expect(panelStatus.get(record.doc).until).toBeNull()
  made.time.skip(61_000)
  expect(await asked()).toMatchObject({ open: true })
  const refused = { refused: 'doesNotFit' }
  const past = made.time.now() - 1
  expect(await made.command({ type: 'setPanel', state: 'open', until: past })).toMatchObject(
    refused,
  )
  const later = made.time.now() + 60_000
  expect(await made.command({ type: 'setPanel', state: 'closed', until: later })).toMatchObject(
    refused,
  )
  expect(await asked()).toMatchObject({ open: true })
})

test('PN62 a customer reads until when the form is open while the group rates, too', async () => {
  const until = made.time.now() + 60_000
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until })
  expect(await asked()).toMatchObject({ open: true, until })
})

test('PN5 nobody but facilitators asks customers, shows them, or brings results in and takes them back', async () => {
  const { surveyId = '' } = (await bringIn([answer(3)])) as { surveyId?: string }
  for (const role of ['participant', 'viewer', 'customer'] as const) {
    const who = await made.join(role, 'Nobody')
    const refused = { refused: 'notAllowed' }
    expect(await made.command({ type: 'setPanel', state: 'open' }, who)).toMatchObject(refused)
    expect(await made.command({ type: 'removeSurvey', surveyId }, who)).toMatchObject(refused)
    expect(await bringIn([answer(3)], who as typeof made.chair)).toMatchObject(refused)
  }
  expect(panelStatus.get(record.doc).round).toBeNull()
  expect(surveys.list(record.doc)).toHaveLength(1)
})

test('PN5 a workshop holds so many imports', async () => {
  for (let i = 0; i < 20; i++) expect(await bringIn([answer(3)])).toMatchObject(ok)
  expect(await bringIn([answer(3)])).toMatchObject({ refused: 'doesNotFit' })
})
