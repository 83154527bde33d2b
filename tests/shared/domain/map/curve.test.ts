import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  curveAt,
  curvePieces,
  monotoneSlopes,
  reversePieces,
  runsOf,
} from '../../../../shared/domain/map/curve.ts'

const points = fc
  .array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 30 })
  .map((ys) => ys.map((y, i) => ({ x: i * 44, y })))

test('M5 between two neighbours the curve never leaves the range of their values', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (row, t) => {
      row.slice(1).forEach((b, i) => {
        const a = row[i]!
        const y = curveAt(row, a.x + (b.x - a.x) * t)!
        expect(y).toBeGreaterThanOrEqual(Math.min(a.y, b.y) - 1e-9)
        expect(y).toBeLessThanOrEqual(Math.max(a.y, b.y) + 1e-9)
      })
    }),
  )
})

test('M5 the Bézier pieces stay in that range too, by their control points', () => {
  fc.assert(
    fc.property(points, (row) => {
      curvePieces(row).forEach(([c1, c2, end], i) => {
        const a = row[i]!
        for (const { y } of [c1, c2]) {
          expect(y).toBeGreaterThanOrEqual(Math.min(a.y, end.y) - 1e-9)
          expect(y).toBeLessThanOrEqual(Math.max(a.y, end.y) + 1e-9)
        }
      })
    }),
  )
})

test('M5 the curve passes through every point and is flat at a peak', () => {
  const row = [
    { x: 0, y: 0 },
    { x: 10, y: 2 },
    { x: 20, y: -1 },
  ]
  expect(row.map(({ x }) => curveAt(row, x))).toEqual([0, 2, -1])
  expect(monotoneSlopes(row)[1]).toBe(0)
})

test('M5 the way back of a band visits the same pieces from the end', () => {
  const row = [
    { x: 0, y: 0 },
    { x: 3, y: 1 },
    { x: 6, y: 5 },
  ]
  const back = reversePieces(row, curvePieces(row))
  expect(back.map((piece) => piece[2])).toEqual([row[1], row[0]])
  expect(back[0]![0]).toEqual(curvePieces(row)[1]![1])
})

test('M5 points that do not grow in x are a bug and say so', () => {
  const twice = [
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]
  expect(() => curvePieces(twice)).toThrow(RangeError)
})

test('M5 no points have no curve, one point is its own height everywhere', () => {
  expect(curveAt([], 3)).toBeNull()
  expect(curveAt([{ x: 5, y: 1.5 }], 99)).toBe(1.5)
  expect(curvePieces([{ x: 5, y: 1.5 }])).toEqual([])
})

test('M5 the line breaks at a missing value and where columns were left out', () => {
  const at = (order: number, value: number | null) => ({ order, value })
  expect(runsOf([at(0, 1), at(1, 1), at(2, null), at(3, 1), at(4, 1)])).toEqual([
    [0, 1],
    [3, 4],
  ])
  expect(runsOf([at(0, 1), at(2, 1), at(3, 1)])).toEqual([[0], [1, 2]])
  expect(runsOf([at(0, null)])).toEqual([])
})
