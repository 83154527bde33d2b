/** The vote on what decides, from the desks to what the room is told. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { tallies } from '../../../shared/doc/record.ts'
import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from './testRoom.ts'

let made: TestRoom
let record: Attached

beforeEach(async () => {
  made = await makeRoom()
  const board = await made.chair.open('board')
  record = await made.chair.open('record')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const set = async (state: ActivityState): Promise<void> => {
  expect(await made.command({ type: 'setActivity', activity: 'rate', state })).toEqual({ ok: true })
}
const desksOf = (count: number): Promise<Attached[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, i) =>
      (await made.join('participant', `Person ${i}`, { department: 'Sales' })).open('desk'),
    ),
  )
const answers: Rating = { expectation: 5, experience: 4, emotion: 0 }
const mark = async (desk: Attached, decides?: boolean, round = 'r1'): Promise<void> => {
  ratings.set(desk.doc, round, 't1', { ...answers, ...(decides !== undefined && { decides }) })
  await desk.saved()
}
const tallyOf = (part = 'r1') => tallies.get(record.doc, part, 't1')

test('R61 the mark is told at the reveal, of those who had it on offer as it was last, and of no customer', async () => {
  const desks = await desksOf(5)
  await set('open')
  for (const [at, decides] of [true, false, true, false, undefined].entries())
    await mark(desks[at]!, decides)
  await mark(desks[2]!, false)
  for (const customerClass of ['new', 'new', 'new'] as const)
    await mark(await (await made.join('customer', 'Kim', { customerClass })).open('desk'), true)
  expect(tallies.all(record.doc, 'r1')).toEqual({})
  await set('revealed')
  await eventually(() => tallyOf() !== null)
  expect(tallyOf()).toMatchObject({ n: 5, decides: { votes: 1, voters: 4 } })
  expect(tallyOf('r1-customers')).toMatchObject({ n: 3 })
  expect(tallyOf('r1-customers')).not.toHaveProperty('decides')
})

test('R61 a new round asks anew, and what was told of the one before stays', async () => {
  const desks = await desksOf(3)
  await set('open')
  for (const desk of desks) await mark(desk, true)
  await set('revealed')
  await eventually(() => tallyOf() !== null)
  expect(await made.command({ type: 'openRound', name: 'Again' })).toMatchObject({ ok: true })
  const round = 'r2'
  await set('open')
  for (const [at, desk] of desks.entries()) await mark(desk, at === 0, round)
  await set('revealed')
  await eventually(() => tallyOf(round) !== null)
  expect(tallyOf(round)?.decides).toEqual({ votes: 1, voters: 3 })
  expect(tallyOf()?.decides).toEqual({ votes: 3, voters: 3 })
})
