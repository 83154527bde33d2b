import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let made: TestRoom
let board: Attached

beforeEach(async () => {
  made = await makeRoom()
  board = await made.chair.open('board')
  for (const id of ['t1', 't2']) touchpoints.put(board.doc, aTouchpoint(id))
  await board.saved()
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const collect = async (state: ActivityState): Promise<void> => {
  const command = { type: 'setActivity', activity: 'collect', state } as const
  expect(await made.command(command)).toEqual({ ok: true })
}
const people = async (count: number): Promise<[Guest, Attached][]> =>
  Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const guest = await made.join('participant', `Person ${i}`, { department: 'Sales' })
      return [guest, await guest.open('desk')] as [Guest, Attached]
    }),
  )
const write = async (desk: Attached, ...ids: string[]): Promise<void> => {
  for (const id of ids) drafts.put(desk.doc, aDraft(id, { note: `Note of ${id}` }))
  await desk.saved()
}
const ids = async () => snapshotOf(await made.room()).touchpoints.map(({ id }) => id)

test('P2 private drafts stay until they are published, then leave the desk', async () => {
  await collect('private')
  const [[ana, desk]] = (await people(1)) as [[Guest, Attached]]
  await write(desk, 'd1', 'd2')
  expect(await ids()).toEqual(['t1', 't2'])
  await collect('open')
  expect([...(await ids())].sort()).toEqual(['d1', 'd2', 't1', 't2'])
  await eventually(() => drafts.list(desk.doc).length === 0)
  await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
  expect(touchpoints.get(board.doc, 'd1')).toMatchObject({
    author: ana.participantId,
    note: 'Note of d1',
  })
  expect(noteOf(board.doc, 'd1')?.toString()).toBe('<paragraph>Note of d1</paragraph>')
  const positions = touchpoints.list(board.doc).map(({ position }) => position)
  expect([...positions].sort()).toEqual(positions)
})

test('P2 with anonymity nothing on the board names the author, nor the order of desks', async () => {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { anonymous: true })
  await frame.saved()
  await collect('private')
  const desks = await people(4)
  for (const [i, [, desk]] of desks.entries())
    await write(desk, ...Array.from({ length: 6 }, (_, n) => `p${i}n${n}`))
  await collect('revealed')
  await eventually(() => touchpoints.get(board.doc, 'p3n5') !== null)
  const published = touchpoints.list(board.doc).filter(({ id }) => id.startsWith('p'))
  expect(published).toHaveLength(24)
  expect(published.every(({ author }) => author === null)).toBe(true)
  const order = published.map(({ id }) => id)
  expect(order).not.toEqual([...order].sort())
  const clientsOfDesks = desks.map(([, desk]) => desk.doc.clientID)
  for (const client of clientsOfDesks) expect(board.doc.store.clients.has(client)).toBe(false)
})

test('P2 a draft that reaches a desk while collecting is open is published too', async () => {
  const [[, desk]] = (await people(1)) as [[Guest, Attached]]
  await write(desk, 'd1')
  await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
  await eventually(() => drafts.list(desk.doc).length === 0)
})

test('P2 a draft of no stage, or of one that is gone, goes to the first stage', async () => {
  await collect('private')
  const [[, desk]] = (await people(1)) as [[Guest, Attached]]
  drafts.map(desk.doc).set('d1', { title: 'Of no stage' })
  drafts.put(desk.doc, aDraft('d2', { stage: 'gone' }))
  await desk.saved()
  await collect('open')
  await eventually(() => touchpoints.get(board.doc, 'd2') !== null)
  const stages = ['d1', 'd2'].map((id) => touchpoints.get(board.doc, id)?.stage)
  expect(stages).toEqual(['awareness', 'awareness'])
})

test('P2 closing does not publish', async () => {
  await collect('private')
  const [[, desk]] = (await people(1)) as [[Guest, Attached]]
  await write(desk, 'd1')
  await collect('closed')
  expect(await ids()).toEqual(['t1', 't2'])
  expect(drafts.list(desk.doc)).toHaveLength(1)
})
