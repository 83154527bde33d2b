import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import {
  acknowledgedType,
  batchType,
  batchWire,
  hocuspocusWire,
  plainWire,
} from '../../../bench/peers/wire.ts'

const step1 = new Uint8Array([0, 0, 1, 0])
const update = new Uint8Array([0, 2, 2, 0, 0])
const awareness = new Uint8Array([1, 1, 0])

test('BE10 a plain frame is one message and is sent as it is', () => {
  expect(plainWire.greetings('room')).toEqual([])
  expect(plainWire.wrap('room', step1)).toEqual(step1)
  expect(plainWire.unwrap(update)).toEqual([update])
})

test('BE10 a container of the batching relay is its messages in order, any other frame is itself', () => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, batchType)
  encoding.writeVarUint8Array(encoder, update)
  encoding.writeVarUint8Array(encoder, awareness)
  expect(batchWire.unwrap(encoding.toUint8Array(encoder))).toEqual([update, awareness])
  expect(batchWire.unwrap(update)).toEqual([update])
})

test('BE10 what goes to Hocuspocus names the document, and a token is sent first', () => {
  const name = [4, 114, 111, 111, 109]
  expect([...hocuspocusWire.wrap('room', step1)]).toEqual([...name, ...step1])
  const [greeting, ...more] = hocuspocusWire.greetings('room')
  expect(more).toEqual([])
  expect([...(greeting ?? [])].slice(0, 7)).toEqual([...name, 2, 0])
})

test.each([
  ['a sync message', [0, 2, 2, 0, 0], [[0, 2, 2, 0, 0]]],
  ['a sync answer', [4, 0, 1, 0], [[0, 0, 1, 0]]],
  ['awareness', [1, 1, 0], [[1, 1, 0]]],
  ['the word that an update was taken', [8, 1], [[acknowledgedType]]],
  ['the word that it was not', [8, 0], []],
  ['that the token was good', [2, 2, 0], []],
])(
  'BE10 of Hocuspocus %s is read as a message of y-websocket, or left out',
  (_what, body, read) => {
    const frame = hocuspocusWire.wrap('room', new Uint8Array(body))
    expect(hocuspocusWire.unwrap(frame).map((message) => [...message])).toEqual(read)
  },
)
