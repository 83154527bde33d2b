import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quadrantOf } from '../../../../shared/domain/priority/quadrant.ts'
import type { EstimateTally } from '../../../../shared/domain/rating/tally.ts'
import { tallyOf } from './initiatives.ts'

/** A tally of five people with the given means and agreement. */
function means(impact: number, effort: number, agreement = 1): EstimateTally {
  const axis = { n: 5, counts: [1, 1, 1, 1, 1], median: 3, quartiles: [3, 3] as const, agreement }
  return { n: 5, impact: { ...axis, mean: impact }, effort: { ...axis, mean: effort } }
}

test.each([
  [4.2, 1.8, 'quickWin'],
  [4, 4.5, 'major'],
  [2.1, 1.5, 'fillIn'],
  [1.9, 4.1, 'thankless'],
  [3, 2, 'onTheLine'],
  [4, 3, 'onTheLine'],
])('D21 impact %d with effort %d is %s', (impact, effort, quadrant) => {
  expect(quadrantOf(means(impact, effort))).toBe(quadrant)
})

test('D21 two camps on either axis are disputed, whatever the means', () => {
  expect(quadrantOf(means(4.2, 1.8, -0.01))).toBe('disputed')
  expect(quadrantOf(tallyOf([5, 1], [5, 5], [5, 1], [5, 5]))).toBe('disputed')
  expect(quadrantOf(tallyOf([1, 1], [5, 1], [1, 1], [5, 1]))).toBe('disputed')
})

test('D21 under three estimates nothing is said', () => {
  expect(quadrantOf(tallyOf([5, 1], [5, 1]))).toBe('tooFew')
  expect(quadrantOf(tallyOf())).toBe('tooFew')
})

test('D21 three estimates suffice for a quick win', () => {
  expect(quadrantOf(tallyOf([5, 1], [4, 2], [4, 1]))).toBe('quickWin')
})

test('D21 a quick win always has a mean impact above 3 and a mean effort below 3', () => {
  const score = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { maxLength: 12 }), (pairs) => {
      const isQuickWin = quadrantOf(tallyOf(...pairs)) === 'quickWin'
      const total = (axis: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[axis], 0)
      if (!isQuickWin) return
      expect(pairs.length).toBeGreaterThanOrEqual(3)
      expect(total(0)).toBeGreaterThan(3 * pairs.length)
      expect(total(1)).toBeLessThan(3 * pairs.length)
    }),
  )
})
