import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { restoreDocument, type RoomDocument } from '../../../server/room/roomDocument.ts'

const encoded = { times: 0 }

vi.mock(import('yjs'), async (original) => {
  const yjs = await original()
  return {
    ...yjs,
    encodeStateAsUpdate(doc: Y.Doc, vector?: Uint8Array) {
      encoded.times++
      return yjs.encodeStateAsUpdate(doc, vector)
    },
  }
})

beforeEach(() => void (encoded.times = 0))

function aBoard(bytes: number): RoomDocument {
  const doc = new Y.Doc()
  doc.getMap('touchpoints').set('large', 'x'.repeat(bytes))
  const updates = [Y.encodeStateAsUpdate(doc)]
  const stored = {
    snapshot: null,
    updates,
    owners: [],
    epoch: 1,
    lastSeq: 1,
    seqs: [],
    setAside: 0,
    lossAt: null,
  }
  return restoreDocument('board', stored, 1)
}

function edit(board: RoomDocument, key: string, bytes: number): void {
  board.doc.getMap('touchpoints').set(key, 'y'.repeat(bytes))
  board.bytes += bytes + 20
  board.appliedBytes += bytes + 20
  board.changed()
}

/** Two calls: nobody asked for it between them. */
function quietSecond(board: RoomDocument): void {
  board.restIfQuiet()
  board.restIfQuiet()
}

test('R10 a large document is not encoded anew after every edit to learn that it is too large to rest', () => {
  const board = aBoard(200_000)
  encoded.times = 0
  for (let second = 0; second < 60; second++) {
    edit(board, `t${second % 5}`, 10)
    quietSecond(board)
  }
  expect(encoded.times).toBe(1)
  expect(board.bytes).toBeGreaterThan(200_000)
})

test('R10 a document that was written over and over again, and is small, rests all the same', () => {
  const board = aBoard(10)
  for (let i = 0; i < 200; i++) edit(board, 'same', 1000)
  expect(board.bytes).toBeGreaterThan(200_000)
  const { doc } = board
  quietSecond(board)
  expect(board.bytes).toBeLessThan(5000)
  expect(board.doc).not.toBe(doc)
})

test('R10 a large document is measured again when as much came as was there', () => {
  const board = aBoard(100_000)
  quietSecond(board)
  encoded.times = 0
  for (let i = 0; i < 4; i++) edit(board, 'same', 30_000)
  quietSecond(board)
  expect(encoded.times).toBe(1)
  expect(board.bytes).toBeLessThan(140_000)
})
