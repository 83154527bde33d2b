/** What somebody with people of their own can read from late figures, or add to them. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findings, touchpoints } from '../../../shared/doc/board.ts'
import { dots, ratings } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { keeping } from '../../../shared/doc/keeping.ts'
import { dotTallies, tallies } from '../../../shared/doc/record.ts'
import type { CustomerClass } from '../../../shared/domain/participant.ts'
import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { Activity, ActivityState } from '../../../shared/domain/step.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
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
const score = (expectation: Rating['expectation'], experience: Rating['experience']): Rating => ({
  expectation,
  experience,
  emotion: 0,
})
const counted = () => untilCounted(made)
const people = (count: number, customerClass?: CustomerClass) =>
  seatPeople(made, count, customerClass ? { customerClass } : {})
const rate = async (desks: [Guest, Attached][], id: string, given: readonly Rating[]) => {
  for (const [i, [, desk]] of desks.entries()) {
    ratings.set(desk.doc, 'r1', id, given[i] ?? given[0]!)
    await desk.saved()
  }
}
const erase = (person: [Guest, Attached]) => eraseAll(made, person)

for (const customerClass of [undefined, 'new'] as const) {
  const table = customerClass ? 'r1-customers-late' : 'r1-late'
  test(`S46 late figures that count somebody erased grow no more, so that nobody is read off them (${table})`, async () => {
    for (const id of ['x', 'y', 'z']) touchpoints.put(board.doc, aTouchpoint(id))
    await board.saved()
    await set('rate', 'open')
    await rate(await people(1, customerClass), 'z', [score(3, 3)])
    await set('rate', 'revealed')
    const honest = await people(3, customerClass)
    await rate(honest, 'x', [score(5, 1), score(2, 4), score(3, 4)])
    await counted()
    const shown = tallies.get(record.doc, table, 'x')
    expect(shown).toMatchObject({ n: 3 })

    expect(await erase(honest[0]!)).toEqual(ok)
    const puppets = await people(3, customerClass)
    for (const id of ['x', 'y']) await rate(puppets, id, [score(3, 3)])
    await counted()
    await eventually(() => tallies.get(record.doc, table, 'y') !== null)
    expect(tallies.get(record.doc, table, 'x')).toEqual(shown)

    await made.restart()
    record = await made.chair.open('record')
    const more = await people(3, customerClass)
    for (const id of ['x', 'y']) await rate(more, id, [score(3, 3)])
    await counted()
    await eventually(() => tallies.get(record.doc, table, 'y')?.n === 6)
    expect(tallies.get(record.doc, table, 'x')).toEqual(shown)
    expect(keeping.get(record.doc).erasedVotes).toEqual({ 'r1:rate': 1 })
  })
}

const finding = (id: string) =>
  ({
    id,
    text: id,
    quadrant: 'weakness',
    touchpoints: [],
    origin: 'person',
    reason: '',
    position: id,
    author: null,
  }) as const

/** Everybody takes back what they gave and gives this. */
const giveDots = async (desks: [Guest, Attached][], given: Readonly<Record<string, number>>) => {
  for (const [, desk] of desks) {
    for (const id of Object.keys(dots.all(desk.doc, 'swot'))) dots.remove(desk.doc, 'swot', id)
    for (const [id, count] of Object.entries(given)) dots.set(desk.doc, 'swot', id, count)
    await desk.saved()
  }
}
const late = () => dotTallies.all(record.doc, 'swot-late')

test('S48 dots that were shown are spent: taken back and given anew they count for nobody', async () => {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { dotBudget: 6, dotsPerItem: 3 })
  await frame.saved()
  for (const id of ['a', 'b', 'c', 'd']) findings.put(board.doc, finding(id))
  await board.saved()
  await set('swot', 'open')
  const all = await people(3)
  const thrifty = await people(3)
  await giveDots(all, { a: 3, b: 3 })
  await giveDots(thrifty, { a: 2 })
  await set('swot', 'revealed')
  await giveDots(all, { c: 3, d: 3 })
  await giveDots(thrifty, { c: 3 })
  await counted()
  await eventually(() => Object.keys(late()).length > 0)
  expect(late()).toEqual({ c: { dots: 9, voters: 3 } })
  // One of six is left, and late ones are spent too.
  await giveDots(thrifty, { d: 2 })
  await counted()
  expect(late()).toEqual({ c: { dots: 9, voters: 3 } })
  await giveDots(thrifty, { d: 1 })
  await counted()
  expect(late()).toEqual({ c: { dots: 9, voters: 3 }, d: { dots: 3, voters: 3 } })
})

test('S48 people whose late dots do not count make no crowd for one whose do', async () => {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { dotBudget: 3, dotsPerItem: 3 })
  await frame.saved()
  for (const id of ['a', 'b']) findings.put(board.doc, finding(id))
  await board.saved()
  await set('swot', 'open')
  await giveDots(await people(1), { a: 1 })
  await set('swot', 'revealed')
  await giveDots(await people(1), { b: 2 })
  await giveDots(await people(2), { a: 2, b: 2 })
  await counted()
  expect(late()).toEqual({})
})

test('S46 late dots that are shown stay when the budget is lowered and others add theirs', async () => {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { dotBudget: 6, dotsPerItem: 3 })
  await frame.saved()
  for (const id of ['a', 'b']) findings.put(board.doc, finding(id))
  await board.saved()
  await set('swot', 'open')
  await giveDots(await people(1), { a: 1 })
  await set('swot', 'revealed')
  await giveDots(await people(3), { b: 3 })
  await counted()
  settings.patch(frame.doc, { dotBudget: 2, dotsPerItem: 2 })
  await frame.saved()
  await giveDots(await people(3), { b: 1 })
  await counted()
  expect(late()).toEqual({ b: { dots: 12, voters: 6 } })
})
