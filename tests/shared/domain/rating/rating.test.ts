import { expect, test } from 'vitest'
import { isComplete, isNoContact, noContact } from '../../../../shared/domain/rating/rating.ts'
import { rating } from './ratings.ts'

test('D1 three missing answers are the answer "no contact"', () => {
  expect(isNoContact(noContact)).toBe(true)
  expect(isNoContact(rating(null, null, 0))).toBe(false)
})

test('D1 a rating is complete with all three answers or with "no contact"', () => {
  expect(isComplete(rating(1, 1, 0))).toBe(true)
  expect(isComplete(noContact)).toBe(true)
  expect(isComplete(rating(1, 1))).toBe(false)
  expect(isComplete(rating(null, null, 0))).toBe(false)
})
