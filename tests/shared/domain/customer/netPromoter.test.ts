import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { netPromoterScore } from '../../../../shared/domain/customer/netPromoter.ts'

test('D28 ten answers give +20 with a margin of 54 points', () => {
  expect(netPromoterScore([10, 9, 8, 7, 6, 10, 3, 9, 9, 5])).toEqual({
    score: 20,
    n: 10,
    promoters: 5,
    passives: 2,
    detractors: 3,
    standardError: expect.closeTo(27.6, 1),
    margin: expect.closeTo(54, 0),
  })
})

test('D28 under three answers there is no score', () => {
  expect(netPromoterScore([])).toBeNull()
  expect(netPromoterScore([10, 10])).toBeNull()
})

test('D28 an answer off the scale is a bug of the caller', () => {
  expect(() => netPromoterScore([10, 10, 11])).toThrow(RangeError)
  expect(() => netPromoterScore([10, 10, Number.NaN])).toThrow(RangeError)
})

test('D28 a score lies between −100 and 100 in any order of answers', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3 })
  fc.assert(
    fc.property(answers, (given) => {
      const found = netPromoterScore(given)
      expect(Math.abs(found?.score ?? Number.NaN)).toBeLessThanOrEqual(100)
      expect(found?.margin).toBeGreaterThanOrEqual(0)
      expect(netPromoterScore([...given].reverse())).toEqual(found)
    }),
  )
})
