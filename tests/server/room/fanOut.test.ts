import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Batch, Entry } from '../../../server/room/batches.ts'
import { applyBatch } from '../../../server/room/fanOut.ts'
import { restoreDocument } from '../../../server/room/roomDocument.ts'
import type { Session } from '../../../server/room/session.ts'
import type { Sessions } from '../../../server/room/sessions.ts'

const sizesMerged: number[] = []

vi.mock(import('yjs'), async (original) => {
  const yjs = await original()
  return {
    ...yjs,
    mergeUpdates(updates: Uint8Array[]) {
      sizesMerged.push(updates.length)
      return yjs.mergeUpdates(updates)
    },
  }
})

beforeEach(() => void sizesMerged.splice(0))

/** A board with one reader, and what the reader was sent. */
function aBoard() {
  const stored = {
    snapshot: null,
    updates: [],
    owners: [],
    epoch: 1,
    seqs: [],
    setAside: 0,
    lastSeq: 0,
    lossAt: null,
  }
  const board = restoreDocument('board', stored, 1)
  const frames: Uint8Array[] = []
  const reader = {
    isSubscribed: true,
    out: { beforeChange: () => {}, sendChange: (frame: Uint8Array) => void frames.push(frame) },
  } as unknown as Session
  const sessions = { of: () => new Set([reader]) } as unknown as Sessions
  return { board, frames, sessions }
}

type Board = ReturnType<typeof aBoard>['board']

/** `count` edits of as many people as there are, some of them taking others back. */
function edits(document: Board, people: number, count: number): Entry[] {
  const all: Entry[] = []
  const docs = Array.from({ length: people }, (_, i) => {
    const doc = new Y.Doc()
    doc.clientID = 100 + i
    doc.on('update', (bytes: Uint8Array) => {
      const update = { doc: 'board' as const, bytes, author: `p${i}`, newClients: [] }
      all.push({ document, update, structs: [], from: null })
    })
    return doc
  })
  for (let i = 0; all.length < count; i++) {
    const map = docs[i % people]?.getMap('touchpoints')
    if (i % 7 === 6) map?.delete(`t${i - people}`)
    else map?.set(`t${i}`, `value ${i}`)
  }
  return all
}

const batchOf = (entries: Entry[]): Batch => ({ entries, changes: [], whenDurable: [], bytes: 0 })

/** The update in a frame: behind two bytes and the length. */
function updateIn(frame: Uint8Array | undefined): Uint8Array {
  if (!frame) throw new Error('no frame')
  const at = 2 + frame.subarray(2).findIndex((byte) => byte < 128) + 1
  return frame.subarray(at)
}

test.each([2, 150, 1000])(
  'W3 a batch of %i updates goes out as one that says the same',
  (count) => {
    const { board, frames, sessions } = aBoard()
    const before = edits(board, 3, 10)
    applyBatch(batchOf(before), 1, sessions)
    applyBatch(batchOf(edits(board, 40, count)), 2, sessions)
    expect(frames).toHaveLength(2)
    const copy = new Y.Doc()
    for (const frame of frames) Y.applyUpdate(copy, updateIn(frame))
    expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(board.doc))
  },
)

test('R13 of a batch as large as they come the updates are not merged, which costs more than their number', () => {
  const { board, frames, sessions } = aBoard()
  applyBatch(batchOf(edits(board, 200, 1000)), 1, sessions)
  expect(frames).toHaveLength(1)
  expect(sizesMerged.filter((size) => size > 200)).toEqual([])
})

test('W3 a large batch that changes nothing sends nothing', () => {
  const { board, frames, sessions } = aBoard()
  const [first] = edits(board, 1, 1)
  if (!first) throw new Error('no edit')
  applyBatch(batchOf([first]), 1, sessions)
  applyBatch(batchOf(Array.from({ length: 300 }, () => first)), 2, sessions)
  expect(frames).toHaveLength(1)
})
