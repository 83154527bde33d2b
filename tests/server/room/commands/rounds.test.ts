import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { initiatives, touchpoints } from '../../../../shared/doc/board.ts'
import { dots, ratings } from '../../../../shared/doc/desk.ts'
import {
  asProgress,
  dotTallies,
  panelProgress,
  progressRoot,
  rounds,
  session,
  tallies,
} from '../../../../shared/doc/record.ts'
import type { ActivityState } from '../../../../shared/domain/step.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { talliesTogether } from '../../../../shared/domain/rating/talliesTogether.ts'
import { shownTouchpoints } from '../../../../shared/domain/touchpoint/merges.ts'
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

describe('a round that asks about some alone', () => {
  const again = (ids: readonly string[]) =>
    made.command({ type: 'openRound', name: 'Tracking again', touchpoints: [...ids] })
  const rate = async (desks: readonly Attached[], id: string, expectation: 1 | 3 | 4 | 5) => {
    for (const desk of desks) {
      ratings.set(desk.doc, round(), id, { expectation, experience: 2, emotion: 0 })
      await desk.saved()
    }
  }
  let desks: readonly Attached[]
  beforeEach(async () => {
    const board = await made.chair.open('board')
    touchpoints.put(board.doc, aTouchpoint('t2'))
    touchpoints.put(board.doc, aTouchpoint('t3'))
    await board.saved()
    desks = await desksOf('participant')
    await set('rate', 'open')
    for (const id of ['t1', 't2']) await rate(desks, id, 5)
    await set('rate', 'revealed')
  })

  test('PN80 it keeps what it asks about, counts nothing else, and leaves the others their figures', async () => {
    expect(await again(['t1', 't1'])).toMatchObject({ ok: true, round: 'r2' })
    await eventually(() => round() === 'r2')
    expect(rounds.get(record.doc, 'r2')).toMatchObject({ touchpoints: ['t1'] })
    expect(rounds.get(record.doc, 'r1')).not.toHaveProperty('touchpoints')
    await set('rate', 'open')
    await rate(desks, 't2', 1)
    made.time.skip(2000)
    const told = () => asProgress(record.doc.getMap(progressRoot).get('rate'))
    await eventually(() => told() !== null)
    expect(told()).toMatchObject({ started: 0, done: 0 })
    await rate(desks, 't1', 3)
    made.time.skip(2000)
    await eventually(() => told()?.done === 3)
    await set('rate', 'revealed')
    await eventually(() => tallies.get(record.doc, 'r2', 't1') !== null)
    expect(Object.keys(tallies.all(record.doc, 'r2'))).toEqual(['t1'])
    expect(tallies.get(record.doc, 'r2', 't1')).toMatchObject({ n: 3 })
    expect(tallies.get(record.doc, 'r1', 't2')).toMatchObject({ n: 3 })
  })

  test('PN80 late answers on what it does not ask about are for nobody either', async () => {
    await again(['t1'])
    await eventually(() => round() === 'r2')
    await set('rate', 'open')
    await rate(desks, 't1', 3)
    await set('rate', 'revealed')
    const late = await desksOf('participant')
    for (const id of ['t1', 't2']) await rate(late, id, 4)
    made.time.skip(5000)
    await eventually(() => tallies.get(record.doc, 'r2-late', 't1') !== null)
    expect(Object.keys(tallies.all(record.doc, 'r2-late'))).toEqual(['t1'])
  })

  const merge = async (id: string, into: string | undefined): Promise<void> => {
    const board = await made.chair.open('board')
    touchpoints.put(board.doc, aTouchpoint(id, into === undefined ? {} : { into }))
    await board.saved()
  }
  const r2 = () => tallies.all(record.doc, 'r2')

  test('PN81 one that was merged into another since is asked about as that one, and keeps what was answered', async () => {
    await again(['t1'])
    await eventually(() => round() === 'r2')
    await set('rate', 'open')
    await merge('t1', 't2')
    await rate(desks.slice(0, 1), 't1', 3)
    await rate(desks.slice(1), 't2', 3)
    await set('rate', 'revealed')
    await eventually(() => Object.keys(r2()).length > 0)
    expect(Object.keys(r2())).toEqual(['t1'])
    expect(r2().t1).toMatchObject({ n: 3 })
    // As everybody reads it while they are merged, and after they are parted.
    const shown = (into?: string) =>
      Object.keys(
        talliesTogether(
          r2(),
          shownTouchpoints([
            aTouchpoint('t1', into === undefined ? {} : { into }),
            aTouchpoint('t2'),
          ]),
        ),
      )
    expect(shown('t2')).toEqual(['t2'])
    expect(shown()).toEqual(['t1'])
  })

  test('PN81 parted between the end of the vote and the reveal, nothing else is counted and nothing lost', async () => {
    await again(['t1'])
    await eventually(() => round() === 'r2')
    await set('rate', 'open')
    await merge('t2', 't1')
    await merge('t3', 't1')
    await rate(desks.slice(0, 1), 't2', 1)
    await rate(desks.slice(0, 1), 't3', 1)
    await rate(desks.slice(1), 't1', 4)
    await set('rate', 'closed')
    await merge('t2', undefined)
    await merge('t3', undefined)
    await set('rate', 'revealed')
    await eventually(() => Object.keys(r2()).length > 0)
    expect(Object.keys(r2())).toEqual(['t1'])
    expect(r2().t1).toMatchObject({ n: 3 })
  })

  test('PN84 a department of one is not told apart while some touchpoints alone are asked about', async () => {
    const alone = await (
      await made.join('participant', 'Sole', { department: 'Sales' })
    ).open('desk')
    const told = () => asProgress(record.doc.getMap(progressRoot).get('rate'))
    await again(['t1'])
    await eventually(() => round() === 'r2')
    await set('rate', 'open')
    await rate([alone], 't1', 3)
    made.time.skip(2000)
    await eventually(() => told()?.done === 1)
    expect(told()?.departments).toEqual({})
  })

  test('PN82 what is not on the board cannot be asked about, and why is said', async () => {
    expect(await again(['t1', 'gone'])).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringMatching(/not on the board.*Nothing was changed/u),
    })
    const board = await made.chair.open('board')
    touchpoints.patch(board.doc, 't3', { into: 't2' })
    await board.saved()
    expect(await again(['t3'])).toMatchObject({ refused: 'doesNotFit' })
    expect(round()).toBe('r1')
  })

  test('PN83 customers are asked about the same ones, at once', async () => {
    const room = await made.room()
    const titles = () => room.panel().touchpoints.map(({ id }) => id)
    expect(titles()).toEqual(['t1', 't2', 't3'])
    await again(['t2'])
    await eventually(() => round() === 'r2')
    expect(titles()).toEqual(['t2'])
  })
})
