import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  opportunityReading,
  opportunityScore,
} from '../../../../shared/domain/rating/opportunityScore.ts'

/** Ten ratings of which `top` are 4 or 5. */
function tenWith(top: number): number[] {
  return Array.from({ length: 10 }, (_, i) => (i < top ? 4 + (i % 2) : 1 + (i % 3)))
}

test.each([
  [8, 2, 14],
  [9, 3, 15],
  [9, 9, 9],
  [2, 8, 2],
])('D12 importance %d and satisfaction %d of 10 score %d', (importance, satisfaction, score) => {
  expect(opportunityScore(tenWith(importance), tenWith(satisfaction))).toBe(score)
})

test('D12 a missing side has no score', () => {
  expect(opportunityScore([], [5])).toBeNull()
  expect(opportunityScore([5], [])).toBeNull()
})

test('D12 a score reads major only above 15', () => {
  expect([20, 15, 12, 11.9, 10, 9].map(opportunityReading)).toEqual([
    'major',
    'solid',
    'solid',
    'neutral',
    'neutral',
    'low',
  ])
})

test('D12 a score lies between 0 and 20 and never below importance', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(ratings, ratings, (importance, satisfaction) => {
      const score = opportunityScore(importance, satisfaction) ?? Number.NaN
      const share = importance.filter((r) => r >= 4).length / importance.length
      expect(score).toBeLessThanOrEqual(20)
      expect(score).toBeGreaterThanOrEqual(share * 10 - 1e-9)
    }),
  )
})
