import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { median, quantile, quartiles } from '../../../../shared/domain/rating/quantile.ts'

test('D4 quartiles interpolate between sorted values as R type 7 does', () => {
  expect(quartiles([1, 2, 4, 5, 5])).toEqual([2, 5])
  expect(quartiles([5, 1, 4, 2])).toEqual([1.75, 4.25])
  expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12)
})

test('D4 the median of an even number of values is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([1, 2, 4, 5, 5])).toBe(4)
})

test('D4 no values have no quantile, one value is all of its quantiles', () => {
  expect(median([])).toBeNull()
  expect(quartiles([])).toBeNull()
  expect(quartiles([3])).toEqual([3, 3])
})

test('D4 a share outside 0 to 1 is a bug of the caller', () => {
  expect(() => quantile([1], 1.1)).toThrow(RangeError)
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
})

test('D4 quantiles rise with the share, stay within the values and leave the input alone', () => {
  const someValues = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(someValues, share, share, (values, a, b) => {
      const before = [...values]
      const low = quantile(values, Math.min(a, b)) ?? Number.NaN
      const high = quantile(values, Math.max(a, b)) ?? Number.NaN
      expect(low).toBeLessThanOrEqual(high + 1e-12)
      expect(low).toBeGreaterThanOrEqual(Math.min(...values))
      expect(high).toBeLessThanOrEqual(Math.max(...values))
      expect(values).toEqual(before)
    }),
  )
})
