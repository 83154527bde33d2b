import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { seatsOf } from '../../shared/doc/record.ts'
import { messageType } from '../../shared/protocol/message.ts'
import { createFailingLog, type FailingLog } from '../server/log/failingLog.ts'
import { createMemoryLog } from '../server/log/memoryLog.ts'
import { editOf, pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'
import { snapshotOf } from '../server/room/snapshotOf.ts'

let log: FailingLog
let token: string
let participantId: string
const at = freshWorkshop(() => {
  log = createFailingLog(createMemoryLog())
  return { log, keepAliveMs: 200 }
})

beforeEach(async () => {
  ;({ token, participantId } = await at.workshop.join('participant', 'Ana'))
})
// Runs before what is open is closed: a room that waits for its store would not close.
afterEach(() => log.refuse(false))

const raw = (kind: string, options: { token?: string; extras?: boolean } = {}) =>
  at.raw(kind, { token, extras: true, ...options })
const stock = (kind: string, theirs = token) => at.stock(kind, theirs)
const put = (doc: Y.Doc, id: string): Uint8Array =>
  editOf(doc, (d) => touchpoints.put(d, aTouchpoint(id)))

test('W6 hello comes first, and only to those who asked', async () => {
  const [asking, plain] = [raw('board'), raw('board', { extras: false })]
  await until(() => asking.frames.length >= 2 && plain.frames.length >= 1)
  expect(asking.frames[0]?.[0]).toBe(messageType.hello)
  expect(asking.extras[0]).toMatchObject({ type: 'hello', schema: 1, readOnly: false })
  expect(plain.frames[0]?.[0]).toBe(messageType.sync)
  plain.step1()
  plain.update(put(plain.doc, 't1'))
  await pause(100)
  expect(plain.typesSeen().every((type) => (type ?? 0) < 100)).toBe(true)
})

test('W6 hello tells the read-only, and the same epoch every time', async () => {
  const viewer = await at.workshop.join('viewer', 'Vera')
  const [first, second] = [raw('board', { token: viewer.token }), raw('board')]
  await until(() => first.extras.length > 0 && second.extras.length > 0)
  expect(first.extras[0]).toMatchObject({ readOnly: true })
  const epochs = [first, second].map((c) => (c.extras[0] as { epoch: number }).epoch)
  expect(epochs[0]).toBe(epochs[1])
  expect(epochs[0]).toBeGreaterThan(0)
})

test('W5 saved counts step 2 and update messages, and only once the log has them', async () => {
  const client = raw('board')
  await client.opened()
  client.step1()
  client.step2(Uint8Array.of(0, 0))
  await until(() => client.saved() === 1)
  const release = log.hold()
  client.update(put(client.doc, 't1'))
  client.update(put(client.doc, 't2'))
  await pause(100)
  expect(client.saved()).toBe(1)
  release()
  await until(() => client.saved() === 3)
  expect((await log.load(at.workshop.id, 'board')).updates.length).toBeGreaterThan(0)
})

test('R1 nobody sees a change before it is durable', async () => {
  const watcher = stock('board')
  await watcher.synced()
  const client = raw('board')
  await client.opened()
  client.step1()
  const release = log.hold()
  client.update(put(client.doc, 't1'))
  await pause(100)
  expect(touchpoints.get(watcher.doc, 't1')).toBeNull()
  const late = stock('board')
  await late.synced()
  expect(touchpoints.get(late.doc, 't1')).toBeNull()
  release()
  await until(() => touchpoints.get(watcher.doc, 't1') !== null)
  await until(() => touchpoints.get(late.doc, 't1') !== null)
})

test('R2 a store that refuses: told to those who asked, shown to nobody, kept and tried again', async () => {
  const [writer, watcher] = [raw('board'), stock('board')]
  await watcher.synced()
  await writer.opened()
  writer.step1()
  log.refuse(true)
  writer.update(put(writer.doc, 't1'))
  await until(() => writer.extras.some((extra) => extra.type === 'notSaving'))
  writer.update(put(writer.doc, 't2'))
  await pause(100)
  expect(touchpoints.list(watcher.doc)).toEqual([])
  expect(writer.saved()).toBe(0)
  expect(at.server.registry.health().refusedRooms).toBe(1)
  log.refuse(false)
  await until(() => writer.saved() === 2)
  await until(() => touchpoints.list(watcher.doc).length === 2)
  expect(writer.extras.at(-1)?.type).toBe('saved')
  expect(at.server.registry.health().refusedRooms).toBe(0)
})

test('R2 a stock client whose change cannot be stored is closed with 4503 and brings it again', async () => {
  const client = stock('board')
  await client.synced()
  log.refuse(true)
  touchpoints.put(client.doc, aTouchpoint('t1'))
  await until(() => client.closes.includes(4503))
  log.refuse(false)
  const room = await at.workshop.room()
  await until(() => snapshotOf(room).touchpoints.length === 1, 'stored after all', 8000)
})

test('R2 a command is refused while the store refuses', async () => {
  log.refuse(true)
  const client = raw('board')
  await client.opened()
  client.update(put(client.doc, 't1'))
  await until(() => client.extras.some((extra) => extra.type === 'notSaving'))
  expect(await at.workshop.command({ type: 'setStep', step: 'rate' })).toMatchObject({
    refused: 'unavailable',
  })
})

test('W5 a refused change is said with its number, and nothing after it is taken', async () => {
  const client = raw('board')
  await client.opened()
  client.step1()
  client.update(put(client.doc, 't1'))
  const forged = new Y.Doc()
  forged.getMap('secrets').set('a', 1)
  client.update(Y.encodeStateAsUpdate(forged))
  client.update(put(client.doc, 't3'))
  await until(() => client.extras.some((extra) => extra.type === 'rejected'))
  await pause(100)
  expect(client.extras.find((extra) => extra.type === 'rejected')).toMatchObject({
    n: 2,
    code: 4409,
    detail: expect.stringContaining('secrets'),
  })
  expect(client.saved()).toBe(1)
  const room = await at.workshop.room()
  expect(snapshotOf(room).touchpoints.map(({ id }) => id)).toEqual(['t1'])
})

test('G5 a change with a hole before it is answered with a step 1, and the whole is merged', async () => {
  const client = raw('board')
  await client.opened()
  client.step1()
  put(client.doc, 't1') // never sent
  client.update(put(client.doc, 't2'))
  await until(() => client.frames.filter((f) => f[0] === 0 && f[1] === 0).length === 2)
  expect(client.saved()).toBe(0)
  client.step2(Y.encodeStateAsUpdate(client.doc))
  await until(() => client.saved() === 2)
  expect(snapshotOf(await at.workshop.room()).touchpoints).toHaveLength(2)
})

test('W3 a burst of changes arrives in fewer frames than it had', async () => {
  const watcher = raw('board')
  await watcher.opened()
  watcher.step1()
  await until(() => watcher.frames.some((f) => f[0] === 0 && f[1] === 1))
  const before = watcher.frames.length
  const writer = raw('board')
  await writer.opened()
  writer.step1()
  for (let i = 0; i < 100; i++) writer.update(put(writer.doc, `t${i}`))
  await until(() => touchpoints.list(watcher.doc).length === 100)
  expect(watcher.frames.length - before).toBeLessThan(50)
})

test('W13 a silent connection gets some frame within the keep-alive time', async () => {
  const client = raw('frame', { extras: false })
  await client.opened()
  await until(() => client.frames.length > 0)
  for (let i = 0; i < 3; i++) {
    const before = client.frames.length
    await pause(230)
    expect(client.frames.length).toBeGreaterThan(before)
  }
  expect([...(client.frames.at(-1) ?? [])]).toEqual([1, 1, 0])
})

test('W11 cursors go only to those who asked, with a seat the roster explains', async () => {
  const ben = await at.workshop.join('participant', 'Ben')
  const [mine, theirs] = [raw('board'), raw('board', { token: ben.token })]
  const plain = raw('board', { token: ben.token, extras: false })
  await until(() => [mine, theirs].every((client) => client.extras.length > 0))
  await plain.opened()
  mine.send((encoder) => {
    encoding.writeVarUint(encoder, messageType.cursor)
    encoding.writeVarUint(encoder, 3)
    encoding.writeUint16(encoder, 1000)
    encoding.writeUint16(encoder, 65535)
  })
  const cursorOf = (client: typeof mine) =>
    client.frames.find((frame) => frame[0] === messageType.cursors)
  await until(() => cursorOf(theirs) !== undefined)
  const { seat } = mine.extras[0] as { seat: number }
  expect([...(cursorOf(theirs) ?? [])]).toEqual([105, 1, seat, 3, 0xe8, 3, 0xff, 0xff])
  expect(cursorOf(plain)).toBeUndefined()
  const record = stock('record')
  await record.synced()
  await until(() => seatsOf(record.doc)[seat] === participantId)
})
