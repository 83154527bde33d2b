import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { cursorsFrame } from '../../../server/room/frames.ts'
import { readFrame } from '../../../server/room/readFrame.ts'
import { decodeCursors, encodeCursor } from '../../../shared/protocol/cursor.ts'
import { messageType } from '../../../shared/protocol/message.ts'

test('SL22 the frame of a pointer is the one the server reads', () => {
  const place = { view: 3, x: 65_535, y: 258 }
  expect(readFrame(encodeCursor(place))).toEqual({ type: 'cursor', ...place })
})

test('SL22 everybody’s pointers are read as the server writes them', () => {
  const cursors = [
    { seat: 1, view: 1, x: 0, y: 65_535 },
    { seat: 300, view: 2, x: 513, y: 7 },
  ]
  const decoder = decoding.createDecoder(cursorsFrame(cursors))
  expect(decoding.readVarUint(decoder)).toBe(messageType.cursors)
  expect(decodeCursors(decoder)).toEqual(cursors)
})
