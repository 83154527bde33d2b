import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreement } from '../../../../shared/domain/rating/agreement.ts'
import { rangeOf, shareBetween } from '../../../../shared/domain/rating/departments.ts'
import { mean } from '../../../../shared/domain/rating/mean.ts'

const sales = [5, 5, 4]
const support = [1, 2, 1]
const it = [3, 3]

function measured(values: readonly number[]) {
  return { value: mean(values) ?? Number.NaN, n: values.length }
}

test('D7 departments that see different things explain most of the spread', () => {
  const all = [...sales, ...support, ...it]
  const groups = [sales, support, it].map(measured)
  expect(mean(all)).toBe(3)
  expect(groups.map((group) => group.value)).toEqual([
    expect.closeTo(4.667, 3),
    expect.closeTo(1.333, 3),
    3,
  ])
  expect(rangeOf(groups.map((group) => group.value))).toBeCloseTo(3.333, 3)
  expect(shareBetween(groups, all)).toBeCloseTo(0.926, 3)
})

test('D7 the same ratings split as a whole and agree inside the departments', () => {
  expect(agreement([2, 1, 2, 1, 2])).toBeCloseTo(-0.104, 3)
  expect(agreement([0, 0, 0, 1, 2])).toBeCloseTo(0.833, 3)
  expect(agreement([2, 1, 0, 0, 0])).toBeCloseTo(0.833, 3)
  expect(agreement([0, 0, 2, 0, 0])).toBe(1)
})

test('D7 without any spread there is nothing to explain', () => {
  expect(shareBetween([measured([4, 4]), measured([4])], [4, 4, 4])).toBeNull()
  expect(shareBetween([], [])).toBeNull()
})

test('D7 one mean has no range', () => {
  expect(rangeOf([])).toBeNull()
  expect(rangeOf([4])).toBeNull()
  expect(rangeOf([4, 4])).toBe(0)
})

test('D7 the share between departments lies between 0 and 1', () => {
  const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const share = shareBetween(groups.map(measured), groups.flat())
      if (share === null) expect(new Set(groups.flat()).size).toBe(1)
      else {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
  )
})
