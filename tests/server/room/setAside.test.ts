/** What got past admission and cannot be applied: one change less, and the workshop goes on. */
import * as encoding from 'lib0/encoding'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { updateFrame } from '../../../server/room/frames.ts'
import { restoreDocument } from '../../../server/room/roomDocument.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import type { Joined } from '../../../shared/protocol/http.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { anyValues, client, inRoot, raw, stateOf } from './admission/rawUpdate.ts'
import { eventually, makeRoom, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

// A hole in admission, as there was one once.
vi.mock(import('../../../server/room/admission/onePiece.ts'), () => ({ mustBeOnePiece: () => {} }))

/** A map with a value of two pieces that is cut, under client ids from `id` on; whoever deletes the map has Yjs throw. */
function trap(id: number): { laid: readonly Uint8Array[]; sprung: Uint8Array } {
  const map = raw(id, 0, [inRoot('findings', 7, (e) => encoding.writeVarUint(e, 1), `trap ${id}`)])
  const inMap = (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 8 | 0x20)
    for (const part of [0, id, 0]) encoding.writeVarUint(e, part)
    encoding.writeVarString(e, 'k')
    anyValues(1, 2)(e)
  }
  const between = (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 8 | 0x80)
    for (const part of [id + 1, 0]) encoding.writeVarUint(e, part)
    anyValues('between')(e)
  }
  return {
    laid: [map, raw(id + 1, 0, [inMap]), raw(id + 2, 0, [between])],
    sprung: raw(0, 0, [], [[id, 0, 1]]),
  }
}

/** An integer that Yjs cannot read. */
const unreadable = raw(4, 0, [
  inRoot('touchpoints', 8, (e) => {
    encoding.writeVarUint(e, 1)
    for (const byte of [125, ...Array.from({ length: 8 }, () => 0xff), 0x3f])
      encoding.writeUint8(e, byte)
  }),
])

async function rawSession(made: TestRoom, who: Joined) {
  const closed: number[] = []
  const connection = {
    buffered: 0,
    send: () => {},
    close: (code: number) => void closed.push(code),
  }
  const session = (await made.room()).attach(connection, who, 'board', { extras: false })
  await eventually(() => session !== null)
  return { closed, send: (bytes: Uint8Array) => session.receive(updateFrame(bytes)) }
}

async function write(made: TestRoom, id: string): Promise<void> {
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint(id))
  await board.saved()
  board.detach()
}

const titles = async (made: TestRoom): Promise<string[]> =>
  snapshotOf(await made.room()).touchpoints.map(({ id }) => id)

test('R17 a change that breaks a room while people are in it costs that change only, and is refused when it comes again', async () => {
  const made = await makeRoom()
  const mallory = await made.join('participant', 'Mallory')
  await write(made, 't1')
  const first = await rawSession(made, mallory)
  for (const bytes of trap(10).laid) first.send(bytes)
  await write(made, 't2')
  first.send(trap(10).sprung)
  await eventually(() => first.closed.length > 0)
  expect(first.closed).toEqual([4503])

  await write(made, 't3')
  expect(await titles(made)).toEqual(['t1', 't2', 't3'])
  expect(made.health().updatesSetAside).toBe(1)
  expect(made.reports.join('\n')).toMatch(/one change of board .* set aside/)
  expect(made.reports.join('\n')).not.toMatch(/damaged/)

  const again = await rawSession(made, mallory)
  for (const bytes of trap(20).laid) again.send(bytes)
  again.send(trap(20).sprung)
  await eventually(() => again.closed.length > 0)
  expect(again.closed).toEqual([4409])
  await write(made, 't4')
  expect(await titles(made)).toEqual(['t1', 't2', 't3', 't4'])
  expect(made.health().updatesSetAside).toBe(1)

  await made.restart()
  expect(await titles(made)).toEqual(['t1', 't2', 't3', 't4'])
  expect(made.health().updatesSetAside).toBe(0)
  await made.close()
})

test('R17 what was stored and cannot be applied is set aside when the room is loaded, with what builds on it', async () => {
  const log = createMemoryLog()
  const made = await makeRoom(log)
  await write(made, 't1')
  const honest = client(9, (doc) => touchpoints.put(doc, aTouchpoint('t9')))
  const store = (bytes: Uint8Array) =>
    ({ doc: 'board', bytes, author: 'm', newClients: [] }) as const
  const after = raw(4, 1, [inRoot('touchpoints', 8, anyValues(1))])
  await log.commit(made.id, {
    updates: [unreadable, after, stateOf(honest)].map(store),
  })
  await made.restart()
  expect(await titles(made)).toEqual(['t1', 't9'])
  expect(made.health().updatesSetAside).toBe(2)
  expect((await log.load(made.id, 'board')).setAside).toBe(2)
  await write(made, 't2')
  await made.restart()
  expect(await titles(made)).toEqual(['t1', 't2', 't9'])
  await made.close()
})

test('R17 a snapshot that cannot be read is damage, and the room stays closed', async () => {
  const log = createMemoryLog()
  const made = await makeRoom(log)
  const { lastSeq } = await log.load(made.id, 'board')
  await log.putSnapshot(made.id, 'board', lastSeq, unreadable)
  await log.settleSnapshot(made.id, 'board', lastSeq)
  await log.commit(made.id, {
    updates: [{ doc: 'board', bytes: unreadable, author: 'm', newClients: [] }],
  })
  await made.restart()
  await expect(made.room()).rejects.toMatchObject({ kind: 'corrupt' })
  await made.close()
})

test('R17 on its guard a document takes what can be applied, and tries it beside what is on its way', () => {
  const stored = {
    epoch: 1,
    snapshot: null,
    updates: [],
    seqs: [],
    setAside: 1,
    owners: [],
    lastSeq: 3,
    lossAt: null,
  }
  const board = restoreDocument('board', stored, 99)
  const underway: Uint8Array[] = []
  const heartbeat = { underway: () => underway } as never
  const takes = (bytes: Uint8Array): boolean => board.proof?.takes(board, bytes, heartbeat) ?? false
  const line = (bytes: Uint8Array): void => {
    underway.push(bytes)
    board.linedBytes += bytes.length
  }
  const ana = client(5, (copy) => copy.getMap('touchpoints').set('a', 1))
  expect(takes(stateOf(ana))).toBe(true)
  line(stateOf(ana))
  for (const bytes of trap(10).laid) {
    expect(takes(bytes)).toBe(true)
    line(bytes)
  }
  expect(takes(trap(10).sprung)).toBe(false)
  const before = Y.encodeStateVector(ana)
  ana.getMap('touchpoints').set('a', 2)
  expect(takes(Y.encodeStateAsUpdate(ana, before))).toBe(true)
  expect(takes(unreadable)).toBe(false)
})
