import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withinGroupAgreement } from '../../../../shared/domain/rating/withinGroup.ts'

test('D6 r_wg compares the spread with an even one, r*_wg with two poles', () => {
  expect(withinGroupAgreement([4, 4, 4, 5, 3], 5)).toEqual({
    raw: 0.75,
    shown: 0.75,
    againstPoles: 0.875,
  })
})

test('D6 more spread than chance is shown as 0, the raw value is kept', () => {
  const poles = withinGroupAgreement([1, 1, 5, 5], 5)
  expect(poles?.raw).toBeCloseTo(-1.667, 3)
  expect(poles?.shown).toBe(0)
  expect(poles?.againstPoles).toBeCloseTo(-0.333, 3)
})

test('D6 one rater cannot agree within a group', () => {
  expect(withinGroupAgreement([4], 5)).toBeNull()
  expect(withinGroupAgreement([], 5)).toBeNull()
  expect(() => withinGroupAgreement([1, 1], 1)).toThrow(RangeError)
})

test('D6 the order of raters does not matter and nothing rises above 1', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(ratings, (values) => {
      const found = withinGroupAgreement(values, 7)
      const turned = withinGroupAgreement([...values].reverse(), 7)
      expect(turned?.raw).toBeCloseTo(found?.raw ?? Number.NaN, 10)
      expect(found?.shown).toBeGreaterThanOrEqual(0)
      expect(found?.againstPoles).toBeLessThanOrEqual(1)
    }),
  )
})
