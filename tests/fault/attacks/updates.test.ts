/** One update that lies, or would cost too much: refused alone, and nobody notices (SPEC G1–G8, G14). */
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { messageType, syncKind } from '../../../shared/protocol/message.ts'
import { endOf, type Person } from '../../flow/attackTools.ts'
import { editOf, until } from '../../flow/client.ts'
import { anyValues, collected, inRoot, raw } from '../../server/room/admission/rawUpdate.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked
let mallory: Person

beforeAll(async () => {
  attacked = await startAttacked()
  mallory = await attacked.town.join('participant', 'Mallory')
}, 60_000)
afterAll(() => attacked.stop())

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
const inMap = (key: string, value: unknown, root = 'touchpoints'): Uint8Array =>
  raw(1e9, 0, [inRoot(root, 8, anyValues(value), key)])

/** What somebody honest wrote, and under which client id. */
async function honest(): Promise<{ client: number; clock: number }> {
  const { town } = attacked
  const board = await town.fresh('board')
  const [client] = [...board.store.clients.keys()]
  if (client === undefined) throw new Error('nobody wrote')
  return { client, clock: Y.getState(board.store, client) }
}

/** How a list begins among the values of an update; the number of its values follows. */
const anyList = 117

const letters =
  (count: number): Write =>
  (e) => {
    encoding.writeUint8(e, 4)
    encoding.writeVarUint(e, 1)
    encoding.writeVarString(e, 'findings')
    encoding.writeVarString(e, 'x'.repeat(count))
  }
const letterBetween =
  (left: readonly number[], right: readonly number[]): Write =>
  (e) => {
    encoding.writeUint8(e, 4 | (left.length ? 0x80 : 0) | 0x40)
    for (const number of [...left, ...right]) encoding.writeVarUint(e, number)
    encoding.writeVarString(e, 'y')
  }

/** Updates under one client id: the letters, then what is done to them. */
const cutting = (client: number) => [
  raw(client, 0, [letters(120_000)]),
  raw(
    client + 1,
    0,
    Array.from({ length: 60_000 }, (_, i) => {
      const at = 2 * (60_000 - 1 - i)
      return letterBetween([client, at], [client, at + 1])
    }),
  ),
]
const deleting = (client: number) => {
  const clocks = Array.from({ length: 50_000 }, (_, i) => 2 * (50_000 - 1 - i))
  const ranges = bytesOf((e) => {
    for (const number of [0, 1, client, clocks.length]) encoding.writeVarUint(e, number)
    for (const clock of clocks) {
      encoding.writeVarUint(e, clock)
      encoding.writeVarUint(e, 1)
    }
  })
  return [raw(client, 0, [letters(120_000)]), ranges]
}
const conflicting = (client: number) => [
  raw(client, 0, [letters(4000)]),
  raw(
    client + 1,
    0,
    Array.from({ length: 4000 }, (_, i) => letterBetween([], [client, i])),
  ),
]
const walking = () => {
  const doc = new Y.Doc()
  const text = doc.getMap('comments').set('walk', new Y.Text('end'))
  text.format(0, 1, { bold: true })
  const parts = [Y.encodeStateAsUpdate(doc)]
  const grow = () =>
    editOf(doc, () => {
      for (let i = 0; i < 6000; i++) text.insert(0, 'q')
    })
  for (let i = 0; i < 4; i++) parts.push(grow())
  return [...parts, editOf(doc, () => text.delete(0, 24_000))]
}

/** Nobody deletes them, and yet every client walks from each over all the others. */
function comingDeleted(): Uint8Array[] {
  const doc = new Y.Doc()
  const text = doc.getMap('comments').set('gone', new Y.Text('end'))
  text.format(0, 1, { bold: true })
  const item = text._item?.id ?? Y.createID(0, 0)
  const gone = (i: number) => (e: encoding.Encoder) => {
    encoding.writeUint8(e, i === 0 ? 1 : 0x41)
    for (const n of i === 0 ? [0, item.client, item.clock] : [4_000_000, i - 1])
      encoding.writeVarUint(e, n)
    encoding.writeVarUint(e, 1)
  }
  const letters = Array.from({ length: 40_000 }, (_, i) => gone(i))
  return [Y.encodeStateAsUpdate(doc), raw(4_000_000, 0, letters)]
}

const lies: [what: string, update: () => Uint8Array | Promise<Uint8Array>][] = [
  ['2³¹ structs in nine bytes', () => uints(1, 2 ** 31, 7, 0)],
  ['2³¹ clients', () => uints(2 ** 31, 1, 7, 0)],
  ['2³¹ deletions', () => uints(0, 1, 7, 2 ** 31)],
  [
    'a value of 2³¹ entries',
    () => raw(7, 0, [inRoot('touchpoints', 8, (e) => encoding.writeVarUint(e, 2 ** 31))]),
  ],
  [
    'values nested 100,000 deep',
    () =>
      raw(1e9, 0, [
        inRoot('touchpoints', 8, (e) => {
          encoding.writeVarUint(e, 1)
          for (let i = 0; i < 100_000; i++)
            for (const byte of [anyList, 1]) encoding.writeUint8(e, byte)
          encoding.writeAny(e, 1)
        }),
      ]),
  ],
  [
    'JSON nested 100,000 deep',
    () =>
      raw(7, 0, [
        inRoot('touchpoints', 2, (e) => {
          encoding.writeVarUint(e, 1)
          encoding.writeVarString(e, '['.repeat(100_000) + ']'.repeat(100_000))
        }),
      ]),
  ],
  [
    'a subdocument',
    () => editOf(new Y.Doc(), (doc) => doc.getMap('touchpoints').set('sub', new Y.Doc())),
  ],
  ['a root nobody knows', () => inMap('a', 1, 'evil')],
  ['a root of the server', () => inMap('step', 'map', 'session')],
  ['a root of a desk', () => inMap('d', 1, 'drafts')],
  ['a key __proto__', () => inMap('__proto__', { polluted: true })],
  ['a key constructor inside a value', () => inMap('a', [{ constructor: 1 }])],
  ['format V2', () => Y.convertUpdateFormatV1ToV2(inMap('v2', 1))],
  [
    'the client id of somebody else',
    async () => {
      const { client, clock } = await honest()
      return raw(client, clock, [inRoot('touchpoints', 8, anyValues('forged'))])
    },
  ],
  [
    'garbage over what somebody else will write',
    async () => {
      const { client, clock } = await honest()
      return raw(client, clock, [collected(2 ** 31)])
    },
  ],
  ['a clock beyond all use', () => raw(8, 2 ** 33, [collected(1)])],
  [
    'an integer that Yjs cannot read',
    () =>
      raw(777, 0, [
        inRoot('touchpoints', 8, (e) => {
          for (const byte of [1, 125, ...Array.from({ length: 8 }, () => 0xff), 0x3f])
            encoding.writeUint8(e, byte)
        }),
      ]),
  ],
  [
    'a live value of a key in two pieces',
    () => raw(778, 0, [inRoot('findings', 8, anyValues(1, 2))]),
  ],
  [
    'an embed in a text',
    () => raw(779, 0, [inRoot('findings', 5, (e) => encoding.writeVarString(e, '{}'))]),
  ],
]

async function codeFor(updates: readonly Uint8Array[], kind: number = syncKind.update) {
  const client = attacked.town.raw('board', mallory)
  await client.opened()
  for (const update of updates)
    client.send((encoder) => {
      encoding.writeVarUint(encoder, messageType.sync)
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, update)
    })
  return endOf(client)
}

test.each(lies)('G1 %s is refused with 4409, as update and as step 2', async (_, update) => {
  expect(await codeFor([await update()])).toBe(4409)
  expect(await codeFor([await update()], syncKind.step2)).toBe(4409)
  await attacked.lives()
})

test('G3 garbage over one’s own future swallows nothing of others', async () => {
  const client = attacked.town.raw('board', mallory, { extras: true })
  await client.opened()
  client.update(raw(77_777, 0, [collected(2 ** 31)]))
  client.update(raw(77_777, 2 ** 31, [inRoot('touchpoints', 8, anyValues('mine'), 'mine')]))
  await until(() => client.saved() === 2)
  client.close()
  await attacked.isWell()
})

const bombs: [what: string, updates: () => Uint8Array[]][] = [
  ['60,000 cuts from the end of one text', () => cutting(1_000_000)],
  ['50,000 deletions that cut one text', () => deleting(2_000_000)],
  ['4,000 letters that all conflict', () => conflicting(3_000_000)],
  ['eight bytes that delete 24,000 letters between formats', walking],
  ['40,000 letters that come deleted into a text with formats', comingDeleted],
]

test.each(bombs)('G6 %s are refused, and honest edits travel meanwhile', async (_, updates) => {
  const bomber = await attacked.town.join('participant', 'Bomber')
  const client = attacked.town.raw('board', bomber, { extras: true })
  await client.opened()
  const parts = updates()
  for (const [i, part] of parts.entries()) {
    client.step2(part)
    if (i < parts.length - 1) await until(() => client.saved() === i + 1)
  }
  await attacked.lives()
  await until(() => client.extras.some(({ type }) => type === 'rejected'), 'refused')
  const told = client.extras.find(({ type }) => type === 'rejected')
  expect(told).toMatchObject({ n: parts.length, code: 4409 })
  expect(client.saved()).toBe(parts.length - 1)
  client.close()
  await attacked.lives()
})

test('G14 after all this the memory is back and nobody got anything', async () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  await attacked.isWell()
  const board = await attacked.town.fresh('board')
  const ids = [...board.getMap('touchpoints').keys()].filter((id) => !id.startsWith('honest'))
  expect(ids).toEqual(['mine'])
  expect((await attacked.target.call('GET', '/readyz')).status).toBe(200)
})
