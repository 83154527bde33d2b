import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { peakEnd } from '../../../../shared/domain/map/peakEnd.ts'

test('M6 the worked example: peak −3 and end 1 give −1, beside a mean of 0.2', () => {
  expect(peakEnd([1, 2, -3, 0, 1])).toEqual({ value: -1, peak: -3, end: 1, tie: false, mean: 0.2 })
})

test('M6 at a tie of intensity the negative value is the peak, and the tie is told', () => {
  expect(peakEnd([2, -2, 1])).toMatchObject({ value: -0.5, peak: -2, tie: true })
})

test('M6 an empty journey has no peak and no end', () => {
  expect(peakEnd([])).toBeNull()
})

test('M6 a neutral journey ends and peaks at 0 without a tie', () => {
  expect(peakEnd([0, 0])).toEqual({ value: 0, peak: 0, end: 0, tie: false, mean: 0 })
})

test('M6 the peak is one of the values and none is more intense', () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1 })
  fc.assert(
    fc.property(values, (row) => {
      const found = peakEnd(row)!
      expect(row.map(Math.abs)).toContain(Math.abs(found.peak))
      expect(Math.abs(found.peak)).toBe(Math.max(...row.map(Math.abs)))
    }),
  )
})
