import { expect, test } from 'vitest'
import * as awareness from 'y-protocols/awareness'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import {
  cursorMessage,
  findCursors,
  findStates,
  nothingNewMessage,
  presenceMessage,
  seatOf,
  step1Message,
  step2Message,
  syncKindOf,
  updateIn,
  updateMessage,
} from '../../../bench/swarm/messages.ts'
import { cursorsFrame, presenceFrame, updateFrame } from '../../../server/room/frames.ts'
import { readFrame } from '../../../server/room/readFrame.ts'
import { encodeExtra } from '../../../shared/protocol/message.ts'

const spot = { view: 3, x: 513, y: 65_281 }

test('BE7 the server reads the presence and the cursors of the swarm', () => {
  expect(readFrame(cursorMessage(spot))).toEqual({ type: 'cursor', ...spot })
  const read = readFrame(presenceMessage(100_000_001, 300, 'ana', spot))
  expect(read).toEqual({
    type: 'presence',
    entries: [
      {
        client: 100_000_001,
        clock: 300,
        state: JSON.stringify({ cursor: spot, participantId: 'ana' }),
      },
    ],
  })
})

test('BE7 the stock awareness takes the presence of the swarm', () => {
  const doc = new Y.Doc()
  const known = new awareness.Awareness(doc)
  const decoder = decoding.createDecoder(presenceMessage(42, 1, 'ana', spot))
  decoding.readVarUint(decoder)
  awareness.applyAwarenessUpdate(known, decoding.readVarUint8Array(decoder), null)
  expect(known.getStates().get(42)).toEqual({ cursor: spot, participantId: 'ana' })
  known.destroy()
})

test('BE7 the swarm reads what the server tells of many', () => {
  const states: number[][] = []
  const entries = [1, 200, 300_000_000].map((client) => ({
    client,
    clock: client * 3,
    state: JSON.stringify({ name: 'Zażółć', cursor: spot }),
  }))
  findStates(presenceFrame(entries), (client, clock) => states.push([client, clock]))
  expect(states).toEqual(entries.map(({ client, clock }) => [client, clock]))
  const cursors: number[][] = []
  const all = [
    { seat: 1, view: 0, x: 0, y: 9 },
    { seat: 500, view: 300, x: 65_535, y: 1 },
  ]
  findCursors(cursorsFrame(all), (seat, x) => cursors.push([seat, x]))
  expect(cursors).toEqual(all.map(({ seat, x }) => [seat, x]))
})

test('BE7 a seat is read from the hello', () => {
  const hello = { type: 'hello', epoch: 900, schema: 1, readOnly: false, seat: 1234 } as const
  expect(seatOf(encodeExtra(hello))).toBe(1234)
})

test('BE7 sync messages are those of the protocol', () => {
  expect(readFrame(step1Message)).toMatchObject({ type: 'step1' })
  expect(readFrame(nothingNewMessage)).toMatchObject({ type: 'step2' })
  const update = new Uint8Array(300).fill(7)
  expect(readFrame(updateMessage(update))).toEqual({ type: 'update', bytes: update })
  expect(readFrame(step2Message(update))).toEqual({ type: 'step2', bytes: update })
  expect(syncKindOf(updateFrame(update))).toBe(2)
  expect(updateIn(updateFrame(update))).toEqual(update)
  expect(syncKindOf(presenceFrame([]))).toBe(-1)
})

test('BE7 a message that ends within a number is an error, not a loop', () => {
  expect(() => findCursors(Uint8Array.of(105, 2, 1, 3), () => undefined)).toThrow('ends within')
})
