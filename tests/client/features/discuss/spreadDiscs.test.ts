import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadDiscs } from '../../../../client/features/discuss/spreadDiscs.ts'

const room = { apart: 23, left: 58, right: 530, top: 40, bottom: 404 }
const place = fc.record({
  x: fc.double({ min: room.left, max: room.right, noNaN: true }),
  y: fc.double({ min: room.top, max: room.bottom, noNaN: true }),
})

test('MP74 discs that cover nobody stay exactly where they belong', () => {
  const free = [
    { x: 100, y: 100 },
    { x: 123, y: 100 },
    { x: 300, y: 300 },
  ]
  expect(spreadDiscs(free, room)).toEqual(free)
  expect(spreadDiscs([], room)).toEqual([])
})

test('MP74 thirty discs on one spot, in a corner even, become legible and stay in the frame', () => {
  const spread = spreadDiscs(
    Array.from({ length: 30 }, () => ({ x: room.right, y: room.top })),
    room,
  )
  for (const [i, one] of spread.entries())
    for (const other of spread.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20)
})

test('MP74 no two of up to forty discs cover each other, all stay inside, and the same comes again', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const spread = spreadDiscs(places, room)
      expect(spreadDiscs(places, room)).toEqual(spread)
      spread.forEach((one, i) => {
        expect(one.x).toBeGreaterThanOrEqual(room.left)
        expect(one.x).toBeLessThanOrEqual(room.right)
        expect(one.y).toBeGreaterThanOrEqual(room.top)
        expect(one.y).toBeLessThanOrEqual(room.bottom)
        for (const other of spread.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20)
      })
    }),
    { numRuns: 60 },
  )
})
