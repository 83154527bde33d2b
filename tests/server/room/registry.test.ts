import { expect, test } from 'vitest'
import { LogError } from '../../../server/log/updateLog.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createFailingLog } from '../log/failingLog.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { createFilesHere } from '../files/filesHere.ts'
import { makeRegistry } from './testRegistry.ts'
import { eventually, makeRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

test('R4 however many open a room at once, it is loaded once', async () => {
  const log = createMemoryLog()
  let loads = 0
  const counting = { ...log, find: (id: string) => (loads++, log.find(id)) }
  const { registry, make } = await makeRegistry(counting)
  const id = await make()
  const rooms = await Promise.all(Array.from({ length: 20 }, () => registry.open(id)))
  expect(new Set(rooms).size).toBe(1)
  expect(loads).toBe(1)
  await registry.close()
})

test('R4 an idle room is unloaded and comes back as it was', async () => {
  const { registry, time, make } = await makeRegistry()
  const id = await make()
  const before = await registry.open(id)
  await new Promise((resolve) => setTimeout(resolve, 30))
  time.skip(61_000)
  time.skip(61_000)
  await eventually(() => registry.health().rooms === 0)
  const after = await registry.open(id)
  expect(after).not.toBe(before)
  expect(snapshotOf(after).about.title).toBe('Phone')
  await registry.close()
})

test('R5 a room that cannot be read does not open, and harms no other', async () => {
  const log = createMemoryLog()
  let broken = ''
  const { registry, make } = await makeRegistry({
    ...log,
    load: async (id, doc) => {
      if (id === broken) throw new LogError('corrupt', 'does not match its checksum')
      return log.load(id, doc)
    },
  })
  const [bad, good] = [await make(), await make()]
  broken = bad
  await expect(registry.open(bad)).rejects.toMatchObject({ kind: 'corrupt' })
  expect(await registry.open(good)).not.toBeNull()
  broken = ''
  expect(await registry.open(bad)).not.toBeNull()
  await registry.close()
})

test('R6 closing waits for what is on its way, refuses newcomers, and may be asked twice', async () => {
  const log = createFailingLog(createMemoryLog())
  const made = await makeRoom(log)
  const board = await made.chair.open('board')
  const release = log.hold()
  touchpoints.put(board.doc, aTouchpoint('t1'))
  const closing = Promise.all([made.close(), made.close()])
  setTimeout(release, 50)
  await closing
  expect(board.closed).toBe(1012)
  await board.saved()
  await expect(made.room()).rejects.toThrow(/stopping/)
  expect((await log.load(made.id, 'board')).updates).toHaveLength(1)
})

test('R6 who asks something of a room that closes or is closed is told at once that nothing was changed', async () => {
  const made = await makeRoom()
  const room = await made.room()
  const ask = () =>
    Promise.all([
      room.command(made.chair, { type: 'lockBoard', locked: true }),
      room.join({ key: made.keys.participant, name: 'Late' }),
    ])
  const closing = made.restart()
  const answers = [...(await ask())]
  await closing
  answers.push(...(await ask()))
  for (const answer of answers) {
    expect(answer).toMatchObject({ refused: 'unavailable' })
    expect('detail' in answer && answer.detail).toContain('Nothing was changed')
  }
  const now = snapshotOf(await made.room())
  expect(now.session.boardLocked).toBe(false)
  expect(now.roster.map(({ name }) => name)).toEqual(['Fay'])
  await made.close()
})

test('L6 a much edited document is compacted, and reads the same afterwards', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  for (let i = 0; i < 600; i++)
    touchpoints.put(board.doc, aTouchpoint(`t${i % 10}`, { title: `${i}` }))
  await board.saved()
  await made.restart()
  const stored = await made.log.load(made.id, 'board')
  expect(stored.snapshot).not.toBeNull()
  expect(stored.updates.length).toBeLessThan(600)
  const { touchpoints: now } = snapshotOf(await made.room())
  expect(now.map(({ title }) => title)).toEqual(
    Array.from({ length: 10 }, (_, i) => String(590 + i)),
  )
  await made.close()
  expect(made.problems).toEqual([])
})

test('X1 an export makes the same workshop again, and rubbish makes none', async () => {
  const { registry, make } = await makeRegistry()
  const room = await registry.open(await make())
  const files = createFilesHere()
  const archive = await files.write(() => ({
    file: 'workshop.json',
    docs: room?.contents() ?? { frame: [], board: [], record: [] },
    now: 1,
  }))
  const file = JSON.parse(new TextDecoder().decode(archive.bytes)) as object
  const read = (json: object) => {
    const body = new TextEncoder().encode(JSON.stringify(json))
    return files.read(() => ({ body, now: 1, mostRecords: 0 }))
  }
  const docs = await read({ title: 'Copy', language: 'sv', import: file })
  if (isRefusal(docs)) throw new Error(docs.detail)
  const copy = await registry.create({ imported: docs.docs })
  if (isRefusal(copy)) throw new Error(copy.detail)
  const again = snapshotOf(await registry.open(copy.id))
  expect(again?.stages).toEqual(snapshotOf(room).stages)
  expect(again?.about).toMatchObject({ title: 'Copy', language: 'sv' })
  expect(await read({ title: 'Copy', import: { hello: 1 } })).toMatchObject({
    refused: 'badRequest',
  })
  await registry.close()
})

test('W8 a slow reader is skipped, then caught up in one update; one who never reads is closed', async () => {
  const made = await makeRoom()
  const writer = await made.chair.open('board')
  const room = await made.room()
  const frames: Uint8Array[] = []
  let closed: number | null = null
  const connection = {
    buffered: 0,
    send: (frame: Uint8Array) => void frames.push(frame),
    close: (code: number) => void (closed = code),
  }
  const session = room.attach(connection, made.chair, 'board', { extras: false })
  session.receive(Uint8Array.of(0, 0, 1, 0))
  await eventually(() => frames.some((frame) => frame[0] === 0 && frame[1] === 1))
  const before = frames.length
  connection.buffered = 2 * 1024 * 1024
  for (let i = 0; i < 5; i++) {
    touchpoints.put(writer.doc, aTouchpoint(`t${i}`))
    await writer.saved()
  }
  expect(frames.length).toBe(before)
  connection.buffered = 0
  await new Promise((resolve) => setTimeout(resolve, 300))
  const caughtUp = frames.slice(before).filter((frame) => frame[0] === 0)
  expect(caughtUp).toHaveLength(1)
  connection.buffered = 2 * 1024 * 1024
  touchpoints.put(writer.doc, aTouchpoint('last'))
  await writer.saved()
  made.time.skip(31_000)
  await eventually(() => closed !== null)
  expect(closed).toBe(4508)
  await made.close()
})
