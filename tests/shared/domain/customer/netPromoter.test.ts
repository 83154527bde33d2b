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
    interval: [expect.closeTo(-30.3, 1), expect.closeTo(61.1, 1)],
  })
})

test('D91 the adjusted interval adds ¾ promoters, ¾ detractors and three answers in all', () => {
  // By hand: p = 5.75 / 13, d = 3.75 / 13, var = p + d − (p − d)², half width 1.96 · √(var / 13).
  const [p, d] = [5.75 / 13, 3.75 / 13]
  const half = 196 * Math.sqrt((p + d - (p - d) ** 2) / 13)
  const { interval } = netPromoterScore([10, 9, 8, 7, 6, 10, 3, 9, 9, 5])!
  expect(interval[0]).toBeCloseTo(100 * (p - d) - half, 10)
  expect(interval[1]).toBeCloseTo(100 * (p - d) + half, 10)
})

test('D91 where all agree the plain margin is nothing and the adjusted interval still has a width', () => {
  const found = netPromoterScore([10, 10, 10, 10, 10])!
  expect(found).toMatchObject({ score: 100, margin: 0 })
  expect(found.interval[1]).toBe(100)
  // p = 5.75 / 8, d = 0.75 / 8
  expect(found.interval[0]).toBeCloseTo(17.49, 2)
})

test('D91 the adjusted interval lies within −100 and 100, and turns round with the answers', () => {
  const answers = fc.array(fc.constantFrom(0, 7, 10), { minLength: 3, maxLength: 40 })
  fc.assert(
    fc.property(answers, (given) => {
      const { interval } = netPromoterScore(given)!
      expect(interval[0]).toBeGreaterThanOrEqual(-100)
      expect(interval[1]).toBeLessThanOrEqual(100)
      const turned = given.map((answer) => (answer === 7 ? 7 : 10 - answer))
      const mirror = netPromoterScore(turned)!.interval
      expect(mirror[0]).toBeCloseTo(-interval[1], 9)
      expect(mirror[1]).toBeCloseTo(-interval[0], 9)
    }),
  )
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
