/** Too much of what is right one by one: the sender pays, everybody else goes on (SPEC W7, W10, G5, G9, G11, G14). */
import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { messageType, syncKind } from '../../../shared/protocol/message.ts'
import { endOf, type Person } from '../../flow/attackTools.ts'
import { editOf, pause, until } from '../../flow/client.ts'
import { anyValues, inRoot, raw } from '../../server/room/admission/rawUpdate.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked
const open: { close(): void }[] = []

beforeAll(async () => {
  attacked = await startAttacked()
}, 60_000)
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
  await attacked.isWell()
}, 30_000)
afterAll(() => attacked.stop())

/** A connection of somebody new, so that no attack is paid by another's budget. */
async function enter(kind: string, options: { extras?: boolean } = {}) {
  const person = await attacked.town.join('participant', 'Mallory')
  const client = attacked.town.raw(kind, person, options)
  open.push(client)
  await client.opened()
  await until(() => client.frames.length > 0, 'greeted')
  return { ...client, client, person }
}

type Write = (encoder: encoding.Encoder) => void

function bytesOf(write: Write): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}
const syncFrame = (kind: number, bytes: Uint8Array): Uint8Array =>
  bytesOf((e) => {
    encoding.writeVarUint(e, messageType.sync)
    encoding.writeVarUint(e, kind)
    encoding.writeVarUint8Array(e, bytes)
  })
const vector = (entries: [client: number, clock: number][]): Uint8Array =>
  bytesOf((e) => {
    encoding.writeVarUint(e, entries.length)
    for (const [client, clock] of entries) {
      encoding.writeVarUint(e, client)
      encoding.writeVarUint(e, clock)
    }
  })
const presence = (entries: [client: number, clock: number, state: string][]): Uint8Array =>
  bytesOf((e) => {
    encoding.writeVarUint(e, messageType.awareness)
    encoding.writeVarUint8Array(
      e,
      bytesOf((body) => {
        encoding.writeVarUint(body, entries.length)
        for (const [client, clock, state] of entries) {
          encoding.writeVarUint(body, client)
          encoding.writeVarUint(body, clock)
          encoding.writeVarString(body, state)
        }
      }),
    )
  })

/** Shortest time between two cursor frames, beside a change of the board (ms). */
const shortestPauseMs = 8

/** A socket that looks at nothing it is sent, so that the attack costs this process little. */
async function deafSocket(kind: string, { token }: Person) {
  const { target, town } = attacked
  const address = `${target.socketUrl}/sync/${town.id}/${kind}`
  const socket = new WebSocket(address, ['touchline.v1', `bearer.${token}`])
  open.push({ close: () => socket.terminate() })
  let large = 0
  socket.on('message', (data: Buffer) => (large += data.length > 1e6 ? 1 : 0))
  socket.on('error', () => {})
  await until(() => socket.readyState === WebSocket.OPEN)
  /** `large`: frames of more than a megabyte that came. */
  return { socket, large: () => large }
}

/** Sends a frame at most as often as a connection may, for `ms`. */
async function drip(send: (i: number) => void, ms: number): Promise<number> {
  let sent = 0
  for (const end = Date.now() + ms; Date.now() < end; await pause(20)) send(sent++)
  return sent
}

test('G5 4,000 gapped updates of 33 bytes are kept nowhere and cost nobody else anything', async () => {
  const clients = await Promise.all(Array.from({ length: 16 }, () => enter('board')))
  const gapped = (i: number): Uint8Array =>
    syncFrame(syncKind.update, raw(50_000 + i, 5, [inRoot('touchpoints', 8, anyValues('gap'))]))
  expect(gapped(0).length).toBeLessThan(50)
  for (let i = 0; i < 4000; i++) clients[i % 16]?.sendFrame(gapped(i))
  await attacked.lives()
  const board = await attacked.town.fresh('board')
  expect(board.store.pendingStructs).toBeNull()
  expect([...board.store.clients.keys()].filter((id) => id >= 50_000 && id < 54_000)).toEqual([])
})

test('W10 frames without a pause end with 4529', async () => {
  const { client, step1 } = await enter('board')
  for (let i = 0; i < 5000; i++) step1()
  expect(await endOf(client)).toBe(4529)
})

test('W10 pings count as frames, and too many at once end the connection at once', async () => {
  const burst = await enter('board')
  for (let i = 0; i < 20_000; i++) burst.socket.ping()
  await burst.client.ended()
  const steady = await enter('board')
  const pings = drip(() => {
    for (let i = 0; i < 10; i++) steady.socket.ping()
  }, 3000)
  expect(await endOf(steady.client)).toBe(4529)
  await pings
})

test('W10 one message in 40,000 pieces is given up', async () => {
  const { client, socket } = await enter('board')
  for (let i = 0; i < 40_000; i++) socket.send('x', { fin: false, binary: true })
  await endOf(client)
  expect(client.closed).not.toBeNull()
})

test('W7 floods of presence, forged, too large or of many people, show nothing to anybody', async () => {
  const watcher = await enter('board')
  const evil = await enter('board')
  const own = (more: object): string =>
    JSON.stringify({ participantId: evil.person.participantId, ...more })
  const other = JSON.stringify({ participantId: watcher.person.participantId, x: 'EVIL' })
  for (let i = 0; i < 60; i++)
    evil.sendFrame(presence(Array.from({ length: 500 }, (_, k) => [i * 500 + k, 1, other])))
  for (let i = 0; i < 60; i++) evil.sendFrame(presence([[7, i, own({ x: 'EVIL'.repeat(600) })]]))
  for (let i = 0; i < 60; i++)
    evil.sendFrame(presence(Array.from({ length: 4000 }, (_, k) => [k, i, own({ k })])))
  await attacked.lives()
  await pause(1200)
  const text = watcher.frames.map((frame) => Buffer.from(frame).toString('utf8')).join('')
  expect(text).not.toContain('EVIL')
  // Of 240,000 states with the right name no more than one at a time was shown.
  expect(text.split(evil.person.participantId).length - 1).toBeLessThan(100)
})

test('W11 a flood of cursors goes out as the newest of each, bounded by the pause', async () => {
  const watcher = await enter('board', { extras: true })
  const evil = await Promise.all(Array.from({ length: 8 }, () => enter('board', { extras: true })))
  const before = watcher.frames.length
  const began = performance.now()
  const cursor = (i: number): Uint8Array => Uint8Array.of(messageType.cursor, 1, i & 255, 0, 0, 1)
  for (let i = 0; i < 280; i++) {
    for (const { sendFrame } of evil) sendFrame(cursor(i))
    await pause(1) // all at once, they would go out as one without a pause too
  }
  await attacked.lives()
  const cursors = watcher.frames.slice(before).filter(([type]) => type === messageType.cursors)
  expect(cursors.length).toBeGreaterThan(0)
  // 2,240 came in. Beside what the witnesses write they may go out twice as often.
  const pauses = (performance.now() - began) / shortestPauseMs
  expect(cursors.length).toBeLessThanOrEqual(pauses + 1)
  for (const frame of cursors) expect(frame.length).toBeLessThan(2 + 16 * 8)
})

test('G11 questions made to measure, about a document of 6 MB, leave the server to the others', async () => {
  const writer = await enter('board', { extras: true })
  for (let i = 0; i < 2; i++)
    writer.step2(
      editOf(writer.doc, (doc) => {
        for (let k = 0; k < 6000; k++) doc.getMap('comments').set(`large${i}-${k}`, 'x'.repeat(500))
      }),
    )
  await until(() => writer.saved() === 2)
  const known = writer.doc.clientID
  await attacked.mark()
  const person = await attacked.town.join('participant', 'Eve')
  const askers = await Promise.all(Array.from({ length: 16 }, () => deafSocket('board', person)))
  const question = (i: number) => syncFrame(syncKind.step1, vector([[known, 1 + i]]))
  const flood = drip((i) => {
    for (const { socket } of askers) socket.send(question(i))
  }, 3000)
  await pause(500)
  await attacked.lives()
  expect(await flood).toBeGreaterThan(50)
  const answers = askers.reduce((sum, { large }) => sum + large(), 0)
  expect(answers).toBeGreaterThan(1)
  expect(answers).toBeLessThan(20)
  const board = await attacked.town.fresh('board')
  expect(board.getMap('comments').size).toBe(12_000)
})

test('G9 dear but taken changes from sixteen connections leave the server to the others', async () => {
  const person = await attacked.town.join('participant', 'Mallory')
  const clients = await Promise.all(Array.from({ length: 16 }, () => deafSocket('board', person)))
  const dear = (client: number): Uint8Array =>
    editOf(new Y.Doc(), (doc) => {
      doc.clientID = client
      doc.transact(() => {
        for (let i = 0; i < 5000; i++) doc.getMap('evidence').set(`${client}-${i}`, 1)
      })
    })
  const updates = Array.from({ length: 160 }, (_, i) => dear(900_000 + i))
  const flood = drip((i) => {
    const update = updates[i]
    if (update) clients[i % 16]?.socket.send(syncFrame(syncKind.update, update))
  }, 4000)
  await pause(500)
  await attacked.lives()
  await flood
  await attacked.lives()
  const board = await attacked.town.fresh('board')
  const taken = board.getMap('evidence').size
  expect(taken).toBeGreaterThan(0)
  expect(taken).toBeLessThan(80_000)
  await attacked.mark()
})
