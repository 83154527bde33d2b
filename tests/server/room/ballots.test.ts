import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { mergeTouchpoints } from '../../../shared/doc/merging.ts'
import { tallies } from '../../../shared/doc/record.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { closeRoom, openRoom } from './chairRoom.ts'
import { eventually, type Attached, type TestRoom } from './testRoom.ts'

let made: TestRoom
let board: Attached
let record: Attached

beforeEach(async () => {
  ;({ made, board, record } = await openRoom('t1', 't2', 't3'))
  touchpoints.put(board.doc, { ...aTouchpoint('inside'), reach: 'internal' })
  await board.saved()
})
afterEach(() => closeRoom(made))

const rating = { expectation: 5, experience: 1, emotion: -2 } as const
const junk = Array.from({ length: 400 }, (_, i) => `ghost${i}`)

/** Three people with the same answers. */
async function three(role: 'participant' | 'customer', ids: readonly string[]): Promise<void> {
  for (const name of ['A', 'B', 'C']) {
    const desk = await (await made.join(role, name)).open('desk')
    desk.doc.transact(() => {
      for (const id of ids) ratings.set(desk.doc, 'r1', id, rating)
    })
    await desk.saved()
  }
}
const ratedIn = (part: string): string[] => Object.keys(tallies.all(record.doc, part)).sort()

test('S47 names by the hundred of what never was on the board count for nobody, however many people wrote them', async () => {
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  await three('participant', [...junk, 't1', 't2', 'inside'])
  touchpoints.remove(board.doc, 't2')
  await board.saved()
  await made.restart()
  record = await made.chair.open('record')
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await eventually(() => ratedIn('r1').length > 0)
  expect(ratedIn('r1')).toEqual(['inside', 't1', 't2'])
  await three('participant', [...junk, 't3'])
  await new Promise((resolve) => setTimeout(resolve, 30))
  made.time.skip(1100)
  await eventually(() => ratedIn('r1-late').length > 0)
  expect(ratedIn('r1-late')).toEqual(['t3'])
})

for (const asks of ['setPanel', 'setActivity'] as const)
  test(`PN6 customers’ answers count only where they were asked, whatever lies on their desks (${asks})`, async () => {
    const say = (state: 'open' | 'revealed') =>
      made.command(
        asks === 'setPanel'
          ? { type: 'setPanel', state }
          : { type: 'setActivity', activity: 'rate', state },
      )
    await say('open')
    await three('customer', [...junk, 't1', 't2', 't3', 'inside'])
    touchpoints.patch(board.doc, 't1', { title: '' })
    touchpoints.patch(board.doc, 't2', { reach: 'internal' })
    await board.saved()
    expect(await say('revealed')).toEqual({ ok: true })
    await eventually(() => ratedIn('r1-customers').length > 0)
    expect(ratedIn('r1-customers')).toEqual(['t1', 't3'])
  })

test('PN6 of merged touchpoints customers’ answers for what is inside the house are left out', async () => {
  await made.command({ type: 'setPanel', state: 'open' })
  await three('customer', ['t2', 'inside'])
  mergeTouchpoints(board.doc, 't1', 'inside')
  mergeTouchpoints(board.doc, 't3', 't2')
  touchpoints.patch(board.doc, 't1', { reach: 'external' })
  await board.saved()
  await made.command({ type: 'setPanel', state: 'revealed' })
  await eventually(() => ratedIn('r1-customers').length > 0)
  expect(ratedIn('r1-customers')).toEqual(['t3'])
})
