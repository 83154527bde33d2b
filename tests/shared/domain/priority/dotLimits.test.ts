import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  mergeDots,
  refusalOfDot,
  spentDots,
  suggestedBudget,
} from '../../../../shared/domain/priority/dotLimits.ts'

test('D22 sixteen options and sixteen people make eight dots each', () => {
  expect(suggestedBudget(16, 16)).toBe(8)
})

test('D22 everybody gets at least one dot', () => {
  expect(suggestedBudget(0, 10)).toBe(1)
  expect(suggestedBudget(2, 200)).toBe(1)
  expect(suggestedBudget(4, 0)).toBe(8)
})

test('D22 with three dots and one per item a second dot on the same item is refused', () => {
  const limits = { budget: 3, perItem: 1 }
  expect(refusalOfDot({ a: 1 }, 'a', limits)).toBe('overPerItem')
  expect(refusalOfDot({ a: 1 }, 'b', limits)).toBeNull()
  expect(refusalOfDot({ a: 1, b: 1, c: 1 }, 'd', limits)).toBe('overBudget')
})

test('D22 merging items loses no dot and never exceeds the cap', () => {
  const limits = { budget: 6, perItem: 3 }
  expect(mergeDots({ a: 1, b: 1, c: 2 }, { from: 'a', into: 'b' }, limits)).toEqual({ b: 2, c: 2 })
  expect(mergeDots({ a: 2, b: 3 }, { from: 'a', into: 'b' }, limits)).toEqual({ b: 3 })
  expect(mergeDots({ a: 2 }, { from: 'a', into: 'b' }, limits)).toEqual({ b: 2 })
})

test('D22 merging what holds no dot, or an item into itself, changes nothing', () => {
  const limits = { budget: 6, perItem: 3 }
  expect(mergeDots({ b: 3 }, { from: 'a', into: 'b' }, limits)).toEqual({ b: 3 })
  expect(mergeDots({ a: 3 }, { from: 'a', into: 'a' }, limits)).toEqual({ a: 3 })
})

test('D22 a merged ballot never spends more than before', () => {
  const ballot = fc.dictionary(fc.constantFrom(...'abc'), fc.integer({ min: 1, max: 3 }))
  fc.assert(
    fc.property(ballot, (given) => {
      const merged = mergeDots(given, { from: 'a', into: 'b' }, { budget: 6, perItem: 3 })
      expect(spentDots(merged)).toBeLessThanOrEqual(spentDots(given))
      expect(merged.c).toBe(given.c)
      expect(Object.hasOwn(merged, 'a')).toBe(false)
    }),
  )
})
