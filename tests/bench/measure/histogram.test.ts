import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHistogram } from '../../../bench/measure/histogram.ts'

test('BE1 quantiles are those of the sorted times, to about one percent', () => {
  const times = fc.array(fc.double({ min: 0.02, max: 100_000, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const histogram = createHistogram()
      for (const value of values) histogram.add(value)
      const sorted = [...values].sort((a, b) => a - b)
      const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] as number
      const told = histogram.quantile(share) as number
      expect(told / exact).toBeGreaterThan(0.99)
      expect(told / exact).toBeLessThan(1.01)
    }),
  )
})

test('BE1 the 99th percentile of a hundred is not the largest of them', () => {
  const histogram = createHistogram()
  for (let value = 1; value <= 100; value++) histogram.add(value)
  expect(histogram.count).toBe(100)
  expect(histogram.quantile(0.5)).toBeCloseTo(50, 0)
  expect(histogram.quantile(0.99) as number).toBeLessThan(99.7)
  expect(histogram.above(50.5)).toBe(50)
})

test('BE1 there is no quantile of nothing, and the ends of the scale hold', () => {
  const histogram = createHistogram()
  expect(histogram.quantile(0.5)).toBeNull()
  histogram.add(0)
  expect(histogram.quantile(1)).toBeCloseTo(0.01)
  histogram.add(1e12)
  expect(histogram.quantile(1) as number).toBeGreaterThan(3.5e6)
})
