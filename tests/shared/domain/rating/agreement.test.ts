import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  agreement,
  agreementWord,
  isSplit,
  polarisation,
} from '../../../../shared/domain/rating/agreement.ts'

const somebody = fc
  .array(fc.nat(12), { minLength: 3, maxLength: 9 })
  .filter((counts) => counts.some((count) => count > 0))

test.each([
  [[30, 40, 210, 130, 530, 50, 10], 0.6113333],
  [[0, 0, 6, 0, 0], 1],
  [[1, 1, 1, 1, 1], 0],
  [[3, 0, 0, 0, 3], -1],
  [[0, 1, 4, 1, 0], 0.75],
  [[0, 2, 0, 2, 0], 0.1667],
  [[2, 1, 2, 1, 2], -0.1042],
  [[0, 1, 1, 0, 0], 0.75],
])('D5 the agreement of %j is %d', (counts, expected) => {
  expect(agreement(counts)).toBeCloseTo(expected, 4)
})

test('D5 one person always agrees, nobody has no agreement', () => {
  expect(agreement([0, 0, 0, 1, 0])).toBe(1)
  expect(agreement([0, 0, 0, 0, 0])).toBeNull()
  expect(polarisation([0, 0, 0])).toBeNull()
})

test('D5 counts that cannot be head counts are a bug of the caller', () => {
  expect(() => agreement([1, 2])).toThrow(RangeError)
  expect(() => agreement([1, -1, 2])).toThrow(RangeError)
  expect(() => agreement([1, 0.5, 2])).toThrow(RangeError)
})

test('D5 agreement lies between −1 and 1 and reads the same from either end of the scale', () => {
  fc.assert(
    fc.property(somebody, (counts) => {
      const a = agreement(counts) ?? Number.NaN
      expect(a).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(a).toBeLessThanOrEqual(1 + 1e-12)
      expect(agreement([...counts].reverse())).toBeCloseTo(a, 10)
    }),
  )
})

test('D5 asking the same crowd several times over changes nothing', () => {
  fc.assert(
    fc.property(somebody, fc.integer({ min: 2, max: 5 }), (counts, times) => {
      const more = counts.map((count) => count * times)
      expect(agreement(more)).toBeCloseTo(agreement(counts) ?? Number.NaN, 10)
    }),
  )
})

test('D5 polarisation runs from 0 with one voice to 1 with two poles', () => {
  expect(polarisation([0, 5, 0, 0, 0])).toBe(0)
  expect(polarisation([3, 0, 0, 0, 3])).toBe(1)
  expect(polarisation([1, 1, 1, 1, 1])).toBe(0.5)
})

test('D5 the words cut half-way between even spreads over two, three and four neighbours', () => {
  expect([1, 0.75, 0.625].map(agreementWord)).toEqual(['strong', 'strong', 'strong'])
  expect([0.62, 0.5, 0.375].map(agreementWord)).toEqual(['moderate', 'moderate', 'moderate'])
  expect([0.37, 0, -0.2].map(agreementWord)).toEqual(['weak', 'weak', 'weak'])
  expect([-0.21, -1].map(agreementWord)).toEqual(['split', 'split'])
})

test('D5 only a known agreement below −0.2 is split', () => {
  expect([null, 0.5, -0.2, -0.201, -1].map(isSplit)).toEqual([false, false, false, true, true])
})
