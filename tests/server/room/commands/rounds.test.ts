import { afterEach, beforeEach, expect, test } from 'vitest'
import { initiatives, touchpoints } from '../../../../shared/doc/board.ts'
import { dots, ratings } from '../../../../shared/doc/desk.ts'
import {
  dotTallies,
  panelProgress,
  progressRoot,
  session,
  tallies,
} from '../../../../shared/doc/record.ts'
import type { ActivityState } from '../../../../shared/domain/step.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { anInitiative } from '../../../shared/domain/report/aWorkshop.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from '../testRoom.ts'

let made: TestRoom
let record: Attached

beforeEach(async () => {
  made = await makeRoom()
  const board = await made.chair.open('board')
  record = await made.chair.open('record')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  initiatives.put(board.doc, anInitiative('i1'))
  await board.saved()
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const ok = { ok: true }
const set = (activity: 'rate' | 'prioritise', state: ActivityState) =>
  made.command({ type: 'setActivity', activity, state })
const panel = (state: 'closed' | 'open' | 'revealed') => made.command({ type: 'setPanel', state })
const openRound = () => made.command({ type: 'openRound', name: '' })
const desksOf = (role: 'participant' | 'customer', count = 3) =>
  Promise.all(
    Array.from({ length: count }, async (_, i) =>
      (await made.join(role, `Guest ${i}`)).open('desk'),
    ),
  )
const rateAll = async (desks: readonly Attached[]): Promise<void> => {
  for (const desk of desks) {
    ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: 0 })
    await desk.saved()
  }
}
const round = () => session.get(record.doc).round

test('PN70 over ratings that were closed and not revealed no new round is opened; once revealed, it is', async () => {
  await set('rate', 'open')
  await rateAll(await desksOf('participant'))
  await set('rate', 'closed')
  expect(await openRound()).toMatchObject({
    refused: 'doesNotFit',
    detail: expect.stringMatching(/“rate” is closed.*not revealed.*Nothing was changed.*Reveal/u),
  })
  expect(round()).toBe('r1')
  expect(await set('rate', 'revealed')).toEqual(ok)
  await eventually(() => tallies.get(record.doc, 'r1', 't1') !== null)
  expect(tallies.get(record.doc, 'r1', 't1')).toMatchObject({ n: 3 })
  expect(await openRound()).toMatchObject({ ok: true, round: 'r2' })
})

test('PN70 dots of a closed vote stay and are revealed before they are given anew', async () => {
  const desks = await desksOf('participant')
  await set('prioritise', 'open')
  for (const desk of desks) {
    dots.set(desk.doc, 'prioritise', 'i1', 2)
    await desk.saved()
  }
  await set('prioritise', 'closed')
  expect(await openRound()).toMatchObject({ refused: 'doesNotFit' })
  for (const desk of desks) expect(dots.all(desk.doc, 'prioritise')).toEqual({ i1: 2 })
  await set('prioritise', 'revealed')
  await eventually(() => dotTallies.get(record.doc, 'prioritise', 'i1') !== null)
  expect(dotTallies.get(record.doc, 'prioritise', 'i1')).toMatchObject({ dots: 6 })
  expect(await openRound()).toMatchObject({ ok: true })
})

test('PN70 what customers answered on their own is shown before a new round, too, open or closed', async () => {
  await panel('open')
  await rateAll(await desksOf('customer'))
  expect(await openRound()).toMatchObject({ refused: 'doesNotFit' })
  await panel('closed')
  expect(await openRound()).toMatchObject({
    refused: 'doesNotFit',
    detail: expect.stringMatching(/customers.*not shown.*Nothing was changed/u),
  })
  await panel('revealed')
  expect(await openRound()).toMatchObject({ ok: true })
})

test('PN70 customers who were asked apart do not hold back as ballots of the group', async () => {
  await set('rate', 'open')
  await rateAll(await desksOf('customer'))
  await set('rate', 'closed')
  expect(await openRound()).toMatchObject({ refused: 'doesNotFit' })
  await panel('open')
  await panel('revealed')
  expect(await openRound()).toMatchObject({ ok: true })
})

test('PN70 a vote in which nobody answered holds nothing back', async () => {
  for (const vote of ['rate', 'prioritise'] as const) {
    await set(vote, 'open')
    await set(vote, 'closed')
  }
  await panel('open')
  await panel('closed')
  expect(await openRound()).toMatchObject({ ok: true, round: 'r2' })
})

test('PN72 how far people were in a round is not told of the next', async () => {
  const told = () => Object.keys(record.doc.getMap(progressRoot).toJSON())
  await set('rate', 'open')
  await rateAll(await desksOf('participant'))
  made.time.skip(2000)
  await set('rate', 'revealed')
  await panel('open')
  await rateAll(await desksOf('customer'))
  made.time.skip(2000)
  await eventually(() => told().includes('rate') && told().includes(panelProgress))
  await panel('revealed')
  await openRound()
  await eventually(() => round() === 'r2')
  expect(told()).toEqual([])
})
