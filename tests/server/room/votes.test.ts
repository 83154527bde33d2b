import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findings, initiatives, touchpoints } from '../../../shared/doc/board.ts'
import { dots, estimates, ratings } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { mergeTouchpoints } from '../../../shared/doc/merging.ts'
import { asProgress, dotTallies, progressRoot, tallies } from '../../../shared/doc/record.ts'
import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { ActivityState, Activity } from '../../../shared/domain/step.ts'
import { anInitiative, aTouchpoint } from '../../flow/fixtures.ts'
import { closeRoom, openRoom, seatPeople, setActivity } from './chairRoom.ts'
import { eventually, type Attached, type Guest, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let made: TestRoom
let board: Attached
let record: Attached

beforeEach(async () => void ({ made, board, record } = await openRoom('t1', 't2')))
afterEach(() => closeRoom(made))

const set = (activity: Activity, state: ActivityState) => setActivity(made, activity, state)
const rating = (experience: 1 | 2 | 3 | 4 | 5): Rating => ({
  expectation: 5,
  experience,
  emotion: 0,
})
const people = (count: number, department = 'Sales') => seatPeople(made, count, { department })
const rate = async (desk: Attached, id: string, experience: 1 | 2 | 3 | 4 | 5): Promise<void> => {
  ratings.set(desk.doc, 'r1', id, rating(experience))
  await desk.saved()
}
const tallyOf = (id: string, part = 'r1') => tallies.get(record.doc, part, id)

describe('rating', () => {
  test('P4 what lay on the desks while open is tallied, what came while closed is not', async () => {
    const desks = await people(3)
    await set('rate', 'open')
    for (const [, desk] of desks) await rate(desk, 't1', 2)
    await set('rate', 'closed')
    await rate(desks[0]![1], 't1', 5)
    await rate(desks[0]![1], 't2', 5)
    expect(tallies.all(record.doc, 'r1')).toEqual({})
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    expect(tallyOf('t1')).toMatchObject({ n: 3, experience: { mean: 2 }, gap: { value: -3, n: 3 } })
    expect(tallyOf('t2')).toBeNull()
  })

  test('P4 a touchpoint that is being retitled, or was taken off by mistake, keeps its votes', async () => {
    const desks = await people(3)
    await set('rate', 'open')
    for (const [, desk] of desks) for (const id of ['t1', 't2']) await rate(desk, id, 2)
    for (const [, desk] of desks.slice(1)) await rate(desk, 'never-there', 2)
    touchpoints.patch(board.doc, 't1', { title: '' })
    touchpoints.remove(board.doc, 't2')
    await board.saved()
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    expect(tallyOf('t1')).toMatchObject({ n: 3, experience: { mean: 2 } })
    expect(tallyOf('t2')).toMatchObject({ n: 3 })
    expect(tallyOf('never-there')).toBeNull()
  })

  test('D62 who rated both of two merged touchpoints counts once, with the answer for the kept one', async () => {
    const desks = await people(5)
    await set('rate', 'open')
    for (const [, desk] of desks.slice(0, 3)) await rate(desk, 't1', 2)
    for (const [, desk] of desks.slice(2)) await rate(desk, 't2', 5)
    mergeTouchpoints(board.doc, 't1', 't2')
    await board.saved()
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    expect(tallyOf('t1')).toMatchObject({ n: 5, experience: { counts: [0, 3, 0, 0, 2] } })
    expect(tallyOf('t2')).toBeNull()
  })

  test('D62 what is merged between closing and reveal is counted together too', async () => {
    const desks = await people(4)
    await set('rate', 'open')
    for (const [, desk] of desks.slice(0, 2)) await rate(desk, 't1', 1)
    for (const [, desk] of desks.slice(2)) await rate(desk, 't2', 5)
    await set('rate', 'closed')
    mergeTouchpoints(board.doc, 't2', 't1')
    await board.saved()
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t2') !== null)
    expect(tallyOf('t2')).toMatchObject({ n: 4, experience: { mean: 3 } })
  })

  test('D63 merging after the reveal adds nothing up: neither the figures nor late answers', async () => {
    const desks = await people(8)
    await set('rate', 'open')
    for (const [, desk] of desks.slice(0, 3)) await rate(desk, 't1', 2)
    await rate(desks[3]![1], 't2', 5)
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    mergeTouchpoints(board.doc, 't1', 't2')
    await board.saved()
    for (const [, desk] of desks.slice(4, 7)) await rate(desk, 't1', 4)
    await rate(desks[7]![1], 't2', 5)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    await eventually(() => tallyOf('t1', 'r1-late') !== null)
    expect(tallyOf('t1')).toMatchObject({ n: 3 })
    expect(snapshotOf(await made.room()).tallies.t1).toMatchObject({ n: 3 })
    expect(tallyOf('t1', 'r1-late')).toMatchObject({ n: 3 })
  })

  test('P5 merging does not tell who rated what is left: answers for merged ones count on', async () => {
    const [ana] = await people(2)
    touchpoints.put(board.doc, aTouchpoint('t3'))
    await set('rate', 'open')
    // All but one are merged: were these two answers one, only who rated the third would be done.
    for (const id of ['t1', 't2']) await rate(ana![1], id, 3)
    mergeTouchpoints(board.doc, 't2', 't1')
    await board.saved()
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    const progress = () => asProgress(record.doc.getMap(progressRoot).get('rate'))
    await eventually(() => progress()?.started === 1)
    expect(progress()).toMatchObject({ done: 1, started: 1, of: 2 })
  })

  test('P4 the frozen ballots survive a restart between closing and reveal', async () => {
    const desks = await people(3)
    await set('rate', 'open')
    for (const [, desk] of desks) await rate(desk, 't1', 4)
    await set('rate', 'closed')
    await made.restart()
    await set('rate', 'revealed')
    const { tallies: now } = snapshotOf(await made.room())
    expect(now.t1).toMatchObject({ n: 3, experience: { mean: 4 } })
  })

  test('P4 ballots of somebody whose desk is not in memory count', async () => {
    const desks = await people(3)
    await set('rate', 'open')
    for (const [, desk] of desks) await rate(desk, 't1', 3)
    await made.restart()
    await set('rate', 'revealed')
    expect(snapshotOf(await made.room()).tallies.t1?.n).toBe(3)
  })

  test('P6 late ballots are never mixed in, and shown only in threes', async () => {
    const [first, ...late] = await people(5)
    await set('rate', 'open')
    await rate(first![1], 't1', 1)
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    const lateTally = () => tallyOf('t1', 'r1-late')
    for (const [, desk] of late.slice(0, 2)) await rate(desk, 't1', 5)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(lateTally()).toBeNull()
    await rate(late[2]![1], 't1', 5)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    await eventually(() => lateTally() !== null)
    expect(lateTally()).toMatchObject({ n: 3, experience: { mean: 5 } })
    await rate(late[3]![1], 't1', 1)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(lateTally()?.n).toBe(3)
    expect(tallyOf('t1')?.n).toBe(1)
  })

  test('D17 customers are tallied apart from the house', async () => {
    await set('rate', 'open')
    for (const [, desk] of await people(3)) await rate(desk, 't1', 5)
    for (const customerClass of ['new', 'new', 'new'] as const) {
      const customer = await made.join('customer', 'Kim', { customerClass })
      await rate(await customer.open('desk'), 't1', 1)
    }
    await set('rate', 'revealed')
    await eventually(() => tallyOf('t1') !== null)
    expect(tallyOf('t1')).toMatchObject({ n: 3, experience: { mean: 5 } })
    expect(tallyOf('t1', 'r1-customers')).toMatchObject({ n: 3, experience: { mean: 1 } })
    expect(tallyOf('t1', 'r1-customers')?.departments.map((row) => row.department)).toEqual(['new'])
  })

  test('P5 progress counts people, per department, at most once a second', async () => {
    const [ana] = await people(1, 'Sales')
    await people(2, 'Support')
    await set('rate', 'open')
    await rate(ana![1], 't1', 3)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    const progress = () => asProgress(record.doc.getMap(progressRoot).get('rate'))
    await eventually(() => progress()?.started === 1)
    expect(progress()).toMatchObject({ done: 0, started: 1, of: 3 })
    await rate(ana![1], 't2', 3)
    await new Promise((resolve) => setTimeout(resolve, 30))
    made.time.skip(1100)
    await eventually(() => progress()?.done === 1)
    const rows = Object.values(progress()?.departments ?? {})
    expect(rows).toEqual(
      expect.arrayContaining([
        { done: 1, of: 1 },
        { done: 0, of: 2 },
      ]),
    )
  })
})

describe('dots and estimates', () => {
  test('P3 SWOT dots and estimates are tallied at their own reveals, with the limits kept', async () => {
    const finding = {
      id: 'f1',
      text: 'Slow',
      quadrant: 'weakness',
      touchpoints: [],
      origin: 'person',
      reason: '',
      position: 'a0',
      author: null,
    } as const
    findings.put(board.doc, finding)
    const isReady = { applicable: true, measurable: true, feasible: true }
    const initiative = anInitiative('i1', { title: 'Faster', ...isReady })
    initiatives.put(board.doc, initiative)
    await board.saved()
    const desks = await people(3)
    await set('swot', 'open')
    await set('prioritise', 'open')
    for (const [, desk] of desks) {
      dots.set(desk.doc, 'swot', 'f1', 50)
      dots.set(desk.doc, 'swot', 'deleted-item', 1)
      estimates.set(desk.doc, 'r1', 'i1', { impact: 5, effort: 1 })
      await desk.saved()
    }
    await set('swot', 'revealed')
    await eventually(() => dotTallies.get(record.doc, 'swot', 'f1') !== null)
    expect(dotTallies.all(record.doc, 'swot')).toEqual({ f1: { dots: 9, voters: 3 } })
    const room = await made.room()
    expect(snapshotOf(room).estimates).toEqual({})
    await set('prioritise', 'revealed')
    expect(snapshotOf(room).estimates.i1).toMatchObject({ n: 3, impact: { mean: 5 } })
  })
})

test('P3 dots on a finding without words count while they fit, and never cost the others', async () => {
  const finding = { touchpoints: [], origin: 'person', reason: '', position: 'a0' } as const
  for (const id of ['f1', 'f2'])
    findings.put(board.doc, { ...finding, id, text: id, quadrant: 'strength', author: null })
  findings.patch(board.doc, 'f2', { text: '' })
  await board.saved()
  const [[, thrifty], [, lavish]] = (await people(2)) as [[Guest, Attached], [Guest, Attached]]
  await set('swot', 'open')
  for (const [desk, given] of [
    [thrifty, 1],
    [lavish, 3],
  ] as const) {
    for (const id of ['f1', 'f2', 'f2b']) dots.set(desk.doc, 'swot', id, given)
    await desk.saved()
  }
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { dotBudget: 5 })
  await frame.saved()
  await set('swot', 'revealed')
  await eventually(() => dotTallies.get(record.doc, 'swot', 'f1') !== null)
  expect(dotTallies.all(record.doc, 'swot')).toEqual({
    f1: { dots: 4, voters: 2 },
    f2: { dots: 1, voters: 1 },
  })
})
