import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { littleCurve } from '../../../../client/features/home/littleCurve.ts'

test('HM1 a curve begins and ends at its first and last point', () => {
  const { path, points } = littleCurve([1, -1, 2])
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [10, 25],
    [120, 55],
    [230, 10],
  ])
  expect(path).toBe('M10 25C65 25 65 55 120 55C175 55 175 10 230 10')
})

test('HM1 the line never rises above its highest nor sinks below its lowest point', () => {
  const moods = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(moods, (mood) => {
      const { path, points } = littleCurve(mood)
      const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number)
      const heights = numbers.filter((_, at) => at % 2 === 1)
      const own = points.map((point) => point.y)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(...own))
      expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(...own))
    }),
  )
})

test('HM1 nothing to draw is an empty path', () => {
  expect(littleCurve([])).toEqual({ path: '', points: [] })
})
