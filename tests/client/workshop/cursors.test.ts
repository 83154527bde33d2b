import * as decoding from 'lib0/decoding'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCursors, type Cursors } from '../../../client/workshop/cursors.ts'
import { cursorsFrame } from '../../../server/room/frames.ts'
import { readFrame } from '../../../server/room/readFrame.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const sent: unknown[] = []
  let listen: ((decoder: decoding.Decoder) => void) | null = null
  const root = createRoot((dispose) => ({
    dispose,
    cursors: createCursors({
      onCursors: (next) => void (listen = next),
      sendLoose: (frame) => void sent.push(readFrame(frame)),
    }),
  }))
  const hear = (seat: number, view: number, x: number): void => {
    const decoder = decoding.createDecoder(cursorsFrame([{ seat, view, x, y: 5 }]))
    decoding.readVarUint(decoder)
    listen?.(decoder)
  }
  return { ...root, sent, hear, isHeard: () => listen !== null }
}

const seatsOf = (cursors: Cursors) => cursors.all().map(({ seat, x }) => [seat, x])
const at = (x: number) => ({ type: 'cursor', view: 1, x, y: 2 })
const nowhere = { type: 'cursor', view: 0, x: 0, y: 0 }

test('SL25 of a pointer that moves all the time the newest is told, at most every 50 ms', () => {
  const { cursors, sent } = open()
  for (let x = 0; x < 100; x++) {
    cursors.tell({ view: 1, x: x, y: 2 })
    vi.advanceTimersByTime(1)
  }
  vi.advanceTimersByTime(200)
  expect(sent).toEqual([at(0), at(49), at(99)])
})

test('SL25 what lies outside of the lane is told as its edge', () => {
  const { cursors, sent } = open()
  cursors.tell({ view: 1, x: 70_000.4, y: -3 })
  expect(sent).toEqual([{ type: 'cursor', view: 1, x: 65_535, y: 0 }])
})

test('SL25 a pointer that leaves is taken away at once, also with the page, and only if it was shown', () => {
  const { cursors, sent, dispose, isHeard } = open()
  cursors.leave()
  expect(sent).toEqual([])
  cursors.tell({ view: 1, x: 7, y: 2 })
  cursors.tell({ view: 1, x: 8, y: 2 })
  cursors.leave()
  vi.advanceTimersByTime(500)
  expect(sent).toEqual([at(7), nowhere])
  cursors.tell({ view: 1, x: 9, y: 2 })
  dispose()
  vi.advanceTimersByTime(500)
  expect(sent).toEqual([at(7), nowhere, at(9), nowhere])
  expect(isHeard()).toBe(false)
})

test('SL25 of others the newest place is known, until they leave or rest for ten seconds', () => {
  const { cursors, hear } = open()
  hear(1, 1, 10)
  hear(2, 1, 20)
  hear(1, 1, 11)
  expect(seatsOf(cursors)).toEqual([
    [1, 11],
    [2, 20],
  ])
  hear(2, 0, 0)
  expect(seatsOf(cursors)).toEqual([[1, 11]])
  vi.advanceTimersByTime(9_000)
  expect(seatsOf(cursors)).toEqual([[1, 11]])
  vi.advanceTimersByTime(3_000)
  expect(seatsOf(cursors)).toEqual([])
})
