/** Frames that are no frames, or lie, against the built program (SPEC W4, W7, W9, G1–G6). */
import { randomBytes } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import {
  endOf,
  endTown,
  makeWitness,
  startWatchedTown,
  type Person,
  type Target,
  type Town,
  type Witness,
} from './attackTools.ts'
import { editOf, pause, until } from './client.ts'

let target: Target
let town: Town
let witness: Witness
let mallory: Person

beforeAll(async () => {
  ;({ target, town, witness } = await startWatchedTown())
  mallory = await town.join('participant', 'Mallory')
}, 60_000)
afterAll(() => endTown(target, witness))

type Write = (encoder: encoding.Encoder) => void

function bytesOf(write: Write): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}
const uints = (...numbers: number[]): Uint8Array =>
  bytesOf((e) => {
    for (const number of numbers) encoding.writeVarUint(e, number)
  })
const syncFrame = (kind: number, update: Uint8Array): Uint8Array =>
  bytesOf((e) => {
    encoding.writeVarUint(e, messageType.sync)
    encoding.writeVarUint(e, kind)
    encoding.writeVarUint8Array(e, update)
  })
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const honestUpdate = (): Uint8Array =>
  editOf(new Y.Doc(), (doc) => doc.getMap('touchpoints').set('evil', 'written'))

/** One connection, one frame; the code it ends with. */
async function codeFor(frame: Uint8Array | string, kind = 'board'): Promise<number | string> {
  const client = town.raw(kind, mallory)
  await client.opened()
  client.socket.send(frame)
  return endOf(client)
}

describe('what is no part of the protocol', () => {
  const frames: [what: string, frame: Uint8Array | string][] = [
    ['an empty frame', Uint8Array.of()],
    ['text', '{"type":"sync"}'],
    ['an auth message', uints(messageType.auth, 0, 0)],
    ['an unknown type', uints(77)],
    ['a type of 2⁵³', Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10)],
    ['a number without an end', new Uint8Array(1000).fill(0xff)],
    ['an extra only servers send', uints(messageType.saved, 99)],
    ['a sync without a kind', uints(messageType.sync)],
    ['an unknown sync kind', uints(messageType.sync, 9, 0)],
    ['an update shorter than it says', uints(messageType.sync, syncKind.update, 50, 1)],
    ['an update that says 2³¹ bytes', uints(messageType.sync, syncKind.update, 2 ** 31)],
    ['a vector of a million entries', syncFrame(syncKind.step1, uints(1_000_000))],
    ['a vector with bytes behind it', syncFrame(syncKind.step1, uints(0, 7, 7))],
    ['presence cut short', uints(messageType.awareness, 1)],
    ['presence of a million', uints(messageType.awareness, 3, 0xf4240)],
    ['a query with bytes behind it', uints(messageType.queryAwareness, 1)],
    ['a cursor cut short', uints(messageType.cursor, 1)],
    ['step 1 with bytes behind it', joined(syncFrame(syncKind.step1, uints(0)), uints(1, 2))],
    [
      'an update with bytes behind it',
      joined(syncFrame(syncKind.update, honestUpdate()), uints(0)),
    ],
  ]
  test.each(frames)('W4 %s ends the connection with 4400 and nobody else’s', async (_, frame) => {
    expect(await codeFor(frame)).toBe(4400)
    await witness.proves()
  })

  test('W4 random frames end with a code of ours and never the process', async () => {
    const codes = new Set<number | string>()
    for (let i = 0; i < 60; i++) {
      const first = [messageType.sync, i % 3, 40]
      const client = town.raw('board', mallory)
      await client.opened()
      client.sendFrame(joined(Uint8Array.from(i % 2 ? first : []), randomBytes(40)))
      // The few that happen to be well-formed get the next one.
      client.sendFrame(Uint8Array.of(99))
      codes.add(await endOf(client))
    }
    for (const code of codes) expect([4400, 4409]).toContain(code)
    await witness.proves()
  })
})

describe('updates that lie', () => {
  const inMap = (root: string, key: string, value: unknown): Uint8Array =>
    editOf(new Y.Doc(), (doc) => doc.getMap(root).set(key, value))
  const nested = (): Uint8Array =>
    editOf(new Y.Doc(), (doc) => {
      let at = doc.getMap<unknown>('touchpoints')
      for (let depth = 0; depth < 20; depth++) {
        const inner = new Y.Map<unknown>()
        at.set('a', inner)
        at = inner
      }
    })
  const forged = (): Uint8Array => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(witness.doc))
    doc.clientID = [...doc.store.clients.keys()][0] ?? 0
    return editOf(doc, (d) => d.getMap('touchpoints').set('forged', 'by another'))
  }
  const updates: [what: string, update: () => Uint8Array][] = [
    ['nothing at all', () => Uint8Array.of()],
    ['half of an update', () => honestUpdate().slice(0, 12)],
    ['an update with bytes behind it', () => joined(honestUpdate(), uints(1, 2, 3))],
    ['a key __proto__', () => inMap('touchpoints', '__proto__', { polluted: true })],
    ['a key constructor', () => inMap('touchpoints', 'constructor', 1)],
    ['a key prototype inside a value', () => inMap('touchpoints', 'a', { prototype: 1 })],
    ['a root of the server', () => inMap('session', 'step', 'map')],
    ['a root nobody knows', () => inMap('evil', 'a', 1)],
    ['a root called __proto__', () => inMap('__proto__', 'a', 1)],
    ['a subdocument', () => inMap('touchpoints', 'a', new Y.Doc())],
    ['maps 20 deep', nested],
    [
      'values 30 deep',
      () => inMap('touchpoints', 'a', JSON.parse('['.repeat(30) + ']'.repeat(30))),
    ],
    ['format V2', () => Y.convertUpdateFormatV1ToV2(honestUpdate())],
    ['4 thousand million clients', () => uints(2 ** 32, 1, 1, 0)],
    ['a client id of somebody else', forged],
  ]
  test.each(updates)('G1 %s ends a stock connection with 4409', async (_, update) => {
    for (const kind of [syncKind.update, syncKind.step2])
      expect(await codeFor(syncFrame(kind, update()))).toBe(4409)
    await witness.proves()
  })

  test('G1 our own client is told which one was refused, and keeps its line', async () => {
    const client = town.raw('board', mallory, { extras: true })
    await client.opened()
    client.update(Uint8Array.of(0, 0))
    client.update(inMap('evil', 'a', 1))
    client.update(honestUpdate())
    await until(() => client.extras.some(({ type }) => type === 'rejected'))
    expect(client.extras.find(({ type }) => type === 'rejected')).toMatchObject({
      n: 2,
      code: 4409,
    })
    await pause(50)
    expect(client.closed).toBeNull()
    expect(client.saved()).toBe(1)
    client.close()
  })

  test('G5 updates with gaps are kept nowhere, however many come', async () => {
    const doc = new Y.Doc()
    const parts = Array.from({ length: 200 }, (_, i) =>
      editOf(doc, (d) => d.getMap('touchpoints').set('gap', i)),
    )
    const client = town.raw('board', mallory, { extras: true })
    await client.opened()
    for (const part of parts.slice(1)) client.update(part)
    await witness.proves()
    expect(client.saved()).toBe(0)
    client.close()
  })

  test('W10 an update over 256 KiB ends with 4413, as does a step 2 over 4 MiB', async () => {
    expect(await codeFor(syncFrame(syncKind.update, new Uint8Array(256 * 1024 + 1)))).toBe(4413)
    const step2 = new Uint8Array(4 * 1024 * 1024 + 1)
    expect(await codeFor(syncFrame(syncKind.step2, step2))).toBe(4413)
    await witness.proves()
  })

  test('W10 a frame beyond all limits ends the connection before it is read whole', async () => {
    const code = await codeFor(syncFrame(syncKind.step2, new Uint8Array(16 * 1024 * 1024)))
    expect([1009, 4413]).toContain(code)
    await witness.proves()
  })

  test('V1 an id of 1 MB is too large for an update, and inert in a step 2', async () => {
    const update = inMap('touchpoints', 'x'.repeat(1e6), { title: 'evil', stage: 'decision' })
    expect(await codeFor(syncFrame(syncKind.update, update))).toBe(4413)
    const client = town.raw('board', mallory, { extras: true })
    await client.opened()
    client.step2(update)
    await until(() => client.saved() === 1)
    client.close()
    const { token } = town.people.viewer
    const file = await target.call('GET', `${town.path}/exports/touchpoints.csv`, { token })
    expect(await file.text()).not.toContain('evil')
  })
})

describe('presence', () => {
  const presence = (...entries: [client: number, clock: number, state: string][]): Uint8Array =>
    bytesOf((e) => {
      const body = bytesOf((inner) => {
        encoding.writeVarUint(inner, entries.length)
        for (const [client, clock, state] of entries) {
          encoding.writeVarUint(inner, client)
          encoding.writeVarUint(inner, clock)
          encoding.writeVarString(inner, state)
        }
      })
      encoding.writeVarUint(e, messageType.awareness)
      encoding.writeVarUint8Array(e, body)
    })
  const text = (frame: Uint8Array): string => Buffer.from(frame).toString('utf8')

  test('W7 nobody can be impersonated, taken over or flooded by presence', async () => {
    const olga = town.people.facilitator
    const own = (more: object): string =>
      JSON.stringify({ participantId: mallory.participantId, ...more })
    const watcher = town.raw('board', town.people.viewer)
    const honest = town.raw('board', olga)
    const evil = town.raw('board', mallory)
    await Promise.all([watcher, honest, evil].map((client) => client.opened()))
    await until(() => watcher.frames.length > 0 && honest.frames.length > 0)
    honest.sendFrame(presence([4242, 1, JSON.stringify({ participantId: olga.participantId })]))
    await until(() => watcher.frames.some((frame) => text(frame).includes(olga.participantId)))
    const before = watcher.frames.length
    evil.sendFrame(
      presence([1, 1, JSON.stringify({ participantId: olga.participantId, x: 'EVIL' })]),
    )
    evil.sendFrame(presence([4242, 9, own({ x: 'EVIL' })]))
    evil.sendFrame(presence([4242, 99, 'null']))
    evil.sendFrame(presence([2, 1, own({ x: 'EVIL'.repeat(25_000) })]))
    evil.sendFrame(presence([3, 1, '{"x":"EVIL"'], [4, 1, 'null'], [5, 1, '"EVIL"']))
    evil.sendFrame(presence([6, 1, own({ mark: 'MINE' })]))
    await until(() => watcher.frames.some((frame) => text(frame).includes('MINE')))
    expect(watcher.frames.slice(before).filter((frame) => text(frame).includes('EVIL'))).toEqual([])
    watcher.frames.length = 0
    evil.close()
    await until(() => watcher.frames.some((frame) => frame[0] === 1 && frame[3] === 6))
    watcher.frames.length = 0
    watcher.send((e) => encoding.writeVarUint(e, messageType.queryAwareness))
    await until(() => watcher.frames.some((frame) => text(frame).includes(olga.participantId)))
    expect(watcher.frames.some((frame) => text(frame).includes(mallory.participantId))).toBe(false)
    for (const client of [watcher, honest]) client.close()
    await witness.proves()
  })
})

test('V6 after all this, a restarted server has what honest people wrote and nothing else', async () => {
  witness.close()
  await target.restart()
  const board = await town.fresh('board')
  const ids = [...board.getMap('touchpoints').keys()]
  expect(ids.filter((id) => !id.startsWith('honest')).map((id) => id.length)).toEqual([1e6])
  expect([...board.share.keys()]).toEqual(['touchpoints'])
  witness = await makeWitness(town)
  await witness.proves()
})
