/** Where late figures stand: apart from what was in time, and each round's apart from the others'. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeTallies } from '../../../server/room/tally.ts'
import type { CountedPerson } from '../../../server/room/vault.ts'
import { initiatives, touchpoints } from '../../../shared/doc/board.ts'
import { dots, ratings } from '../../../shared/doc/desk.ts'
import { keeping } from '../../../shared/doc/keeping.ts'
import { dotTallies, tallies } from '../../../shared/doc/record.ts'
import type { Activity, ActivityState } from '../../../shared/domain/step.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { anInitiative } from '../../shared/domain/report/aWorkshop.ts'
import {
  closeRoom,
  eraseAll,
  openRoom,
  seatPeople,
  setActivity,
  untilCounted,
} from './chairRoom.ts'
import { eventually, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let board: Attached
let record: Attached

beforeEach(async () => void ({ made, board, record } = await openRoom()))
afterEach(() => closeRoom(made))

const ok = { ok: true }
const set = (activity: Activity, state: ActivityState) => setActivity(made, activity, state)
const counted = () => untilCounted(made)
const people = () => seatPeople(made, 3)
const giveDots = async (desks: [Guest, Attached][], id: string): Promise<void> => {
  for (const [, desk] of desks) {
    dots.set(desk.doc, 'prioritise', id, 1)
    await desk.saved()
  }
  await counted()
}
const lateDots = (round: string) => dotTallies.all(record.doc, `${round}-late`)
const erase = (person: [Guest, Attached]) => eraseAll(made, person)

test('S60 late dots of one round never stand among those of another', async () => {
  for (const id of ['a', 'b']) initiatives.put(board.doc, anInitiative(id))
  await board.saved()
  const desks = await people()
  await set('prioritise', 'open')
  await set('prioritise', 'revealed')
  await giveDots(desks, 'a')
  await eventually(() => Object.keys(lateDots('r1')).length > 0)
  expect(await made.command({ type: 'openRound', name: 'Again' })).toMatchObject(ok)
  await set('prioritise', 'open')
  await set('prioritise', 'revealed')
  await giveDots(desks, 'b')
  await eventually(() => Object.keys(lateDots('r2')).length > 0)
  expect(lateDots('r1')).toEqual({ a: { dots: 3, voters: 3 } })
  expect(lateDots('r2')).toEqual({ b: { dots: 3, voters: 3 } })
  expect(dotTallies.all(record.doc, 'prioritise-late')).toEqual({})
})

test('S60 late dots that an older version kept for all rounds go on as they were shown', () => {
  const [old, frame] = [new Y.Doc(), new Y.Doc()]
  // Of the four who gave dots to `shown` one was erased since; `other` is of an earlier round.
  for (const id of ['shown', 'other'])
    dotTallies.set(old, 'prioritise-late', id, { dots: 4, voters: 4 })
  const voters = ['p1', 'p2', 'p3'].map((id): CountedPerson => ({
    id,
    department: null,
    customerClass: null,
    ratings: {},
    estimates: {},
    dots: { shown: 1, grown: 1 },
  }))
  const target = { record: old, frame, vote: 'prioritise', round: 'r2' } as const
  writeTallies({ ...target, late: new Set(['grown']) }, voters)
  expect(dotTallies.all(old, 'r2-late')).toEqual({
    shown: { dots: 4, voters: 4 },
    grown: { dots: 3, voters: 3 },
  })
  expect(dotTallies.all(old, 'prioritise-late')).toEqual({ other: { dots: 4, voters: 4 } })
})

test('S62 who is erased is counted as erased also where all answers came late', async () => {
  touchpoints.put(board.doc, aTouchpoint('t'))
  initiatives.put(board.doc, anInitiative('a'))
  await board.saved()
  const desks = await people()
  for (const activity of ['rate', 'prioritise'] as const) {
    await set(activity, 'open')
    await set(activity, 'revealed')
  }
  for (const [, desk] of desks) {
    ratings.set(desk.doc, 'r1', 't', { expectation: 3, experience: 3, emotion: 0 })
    await desk.saved()
  }
  await giveDots(desks, 'a')
  await eventually(
    () =>
      tallies.get(record.doc, 'r1-late', 't') !== null && Object.keys(lateDots('r1')).length > 0,
  )
  expect(await erase(desks[0]!)).toEqual(ok)
  await eventually(() => keeping.get(record.doc).erasedVotes !== undefined)
  expect(keeping.get(record.doc).erasedVotes).toEqual({ 'r1:rate': 1, 'r1:prioritise': 1 })
})
