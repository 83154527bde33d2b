import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createVersionThread, type VersionThread } from '../../server/versions/versionThread.ts'
import type { Look, Moment, Restoring } from '../../server/versions/versionWork.ts'
import { pack } from '../../server/versions/work.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import type { Version } from '../../shared/domain/workshop.ts'
import type { VersionPreview } from '../../shared/protocol/http.ts'
import { aTouchpoint } from '../flow/fixtures.ts'

const problems: string[] = []
let thread: VersionThread

afterEach(async () => {
  await thread.close()
  problems.length = 0
})

function start(options: { idleMs?: number; longestMs?: number } = {}): VersionThread {
  thread = createVersionThread({ report: (problem) => void problems.push(problem), ...options })
  return thread
}

function aMoment(...ids: string[]): Moment {
  const board = new Y.Doc()
  for (const id of ids) touchpoints.put(board, aTouchpoint(id))
  const bytesOf = (doc: Y.Doc) => [Y.encodeStateAsUpdate(doc)]
  return { frame: bytesOf(new Y.Doc()), board: bytesOf(board) }
}

const version: Version = {
  id: 'v1',
  name: 'Before lunch',
  at: 1,
  reason: 'person',
  by: null,
  restored: null,
  holds: null,
  bytes: 1,
  content: null,
  digest: '',
}
const against = (now: Moment, packed: Uint8Array): Restoring => ({
  now,
  packed,
  departmentsInUse: [],
  clients: { frame: 7, board: 8 },
})
const aLook = (now: Moment, packed: Uint8Array): Look => ({ ...against(now, packed), version })

test('C17 the thread packs, compares and brings back as it is done anywhere', async () => {
  const { pack: packThere, look, restore } = start()
  const then = await packThere(() => aMoment('t1', 't2'))
  expect({ ...then, bytes: [] }).toEqual({ ...pack(aMoment('t2', 't1')), bytes: [] })
  expect(then.holds.touchpoints).toBe(2)
  const now = aMoment('t2', 't3')
  const told = await look(() => aLook(now, then.bytes))
  const preview = JSON.parse(new TextDecoder().decode(told)) as VersionPreview
  expect(preview.version).toEqual(version)
  expect(preview.workshop.touchpoints.map(({ id }) => id).sort()).toEqual(['t1', 't2'])
  expect(preview.differences.lists.touchpoints).toMatchObject({
    added: [{ id: 't1' }],
    removed: [{ id: 't3' }],
    changed: [],
  })
  const restored = await restore(() => against(now, then.bytes))
  expect(restored?.frame).toBeNull()
  const board = new Y.Doc()
  for (const part of [...now.board, restored?.board ?? new Uint8Array()]) Y.applyUpdate(board, part)
  expect(Object.keys(touchpoints.all(board)).sort()).toEqual(['t1', 't2'])
  expect(Y.decodeStateVector(Y.encodeStateVector(board)).has(8)).toBe(true)
  expect(await restore(() => against(aMoment('t2', 't1'), then.bytes))).toBeNull()
  expect(problems).toEqual([])
})

test('C17 what changes a workshop goes before what only looks, and is fetched when its turn comes', async () => {
  const { pack: packThere, look } = start()
  const { bytes } = pack(aMoment('t1'))
  const order: string[] = []
  const done = [
    packThere(() => (order.push('first'), aMoment())),
    look(() => (order.push('look 1'), aLook(aMoment(), bytes))),
    look(() => (order.push('look 2'), aLook(aMoment(), bytes))),
    packThere(() => (order.push('second'), aMoment())),
  ]
  expect(order).toEqual(['first'])
  await Promise.all(done)
  expect(order).toEqual(['first', 'second', 'look 1', 'look 2'])
})

test('C19 work that takes too long is given up, said, and harms none after it', async () => {
  const { pack: packThere } = start({ longestMs: 1 })
  const asked = [packThere(() => aMoment('t1')), packThere(() => aMoment('t2'))]
  for (const one of asked) await expect(one).rejects.toMatchObject({ kind: 'ended' })
  expect(problems).toHaveLength(2)
  await thread.close()
  const { pack: packAgain } = start()
  expect((await packAgain(() => aMoment('t1'))).holds.touchpoints).toBe(1)
})

test('C19 what cannot be read or cannot be fetched fails alone, and the thread goes on', async () => {
  const { pack: packThere, look } = start()
  const lost = look(() => aLook(aMoment(), Uint8Array.of(1, 2, 3)))
  const never = packThere(() => {
    throw new RangeError('the room is gone')
  })
  const fine = packThere(() => aMoment('t1'))
  await expect(lost).rejects.toMatchObject({ kind: 'unreadable' })
  await expect(never).rejects.toThrow('the room is gone')
  expect((await fine).holds.touchpoints).toBe(1)
  expect(problems).toEqual([])
})

test('C19 too many that wait are refused, and none of those before them', async () => {
  const { look } = start()
  const { bytes } = pack(aMoment('t1'))
  const asked = Array.from({ length: 80 }, () => look(() => aLook(aMoment(), bytes)))
  const ends = await Promise.allSettled(asked)
  const refused = ends.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(15)
  for (const end of refused) expect(end).toMatchObject({ reason: { kind: 'busy' } })
  expect(ends.slice(0, 65).every(({ status }) => status === 'fulfilled')).toBe(true)
})

test('C19 a thread that nobody needs ends, and another starts when it is needed', async () => {
  const { pack: packThere } = start({ idleMs: 20 })
  await packThere(() => aMoment('t1'))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect((await packThere(() => aMoment('t1', 't2'))).holds.touchpoints).toBe(2)
  expect(problems).toEqual([])
})

test('R6 closing refuses what waits and may be asked twice', async () => {
  const { pack: packThere } = start()
  const asked = [packThere(() => aMoment('t1')), packThere(() => aMoment('t2'))]
  const ends = Promise.allSettled(asked)
  await Promise.all([thread.close(), thread.close()])
  for (const end of await ends) expect(end).toMatchObject({ reason: { kind: 'closed' } })
  await expect(packThere(() => aMoment())).rejects.toMatchObject({ kind: 'closed' })
  expect(problems).toEqual([])
})
