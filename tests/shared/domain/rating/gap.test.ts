import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gap } from '../../../../shared/domain/rating/gap.ts'
import { noContact } from '../../../../shared/domain/rating/rating.ts'
import { anyRating, rating } from './ratings.ts'

test('D3 a gap pairs by rater: who left one answer out does not count', () => {
  const ratings = [rating(5, 3), rating(4, 4), rating(5, 2), rating(null, 4), rating(3, 3)]
  expect(gap(ratings)).toEqual({ value: -1.25, n: 4 })
})

test('D3 nobody with both answers gives no gap', () => {
  expect(gap([])).toBeNull()
  expect(gap([noContact, rating(5, null), rating(null, 2)])).toBeNull()
})

test('D3 one rater is a gap of one', () => {
  expect(gap([rating(2, 5)])).toEqual({ value: 3, n: 1 })
})

test('D3 a gap lies between −4 and +4, and the order of ratings does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyRating, { maxLength: 20 }), (ratings) => {
      const found = gap(ratings)
      expect(gap([...ratings].reverse())?.value ?? null).toEqual(found?.value ?? null)
      if (found === null) return
      expect(Math.abs(found.value)).toBeLessThanOrEqual(4)
      expect(found.n).toBeLessThanOrEqual(ratings.length)
    }),
  )
})

test('D3 missing answers change nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRating, { maxLength: 20 }), (ratings) => {
      expect(gap([...ratings, noContact, rating(null, 1), rating(5, null)])).toEqual(gap(ratings))
    }),
  )
})
