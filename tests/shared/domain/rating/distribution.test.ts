import { expect, test } from 'vitest'
import { distributionOf } from '../../../../shared/domain/rating/distribution.ts'
import { emotions, scores } from '../../../../shared/domain/rating/rating.ts'

test('D2 under three answers only their number is told', () => {
  expect(distributionOf([5, 5], scores)).toEqual({
    n: 2,
    counts: [],
    mean: null,
    median: null,
    quartiles: null,
    agreement: null,
  })
})

test('D2 from three answers on all is told, lowest category first', () => {
  expect(distributionOf([5, 4, 5], scores)).toEqual({
    n: 3,
    counts: [0, 0, 0, 1, 2],
    mean: 14 / 3,
    median: 5,
    quartiles: [4.5, 5],
    agreement: expect.closeTo(0.8333, 4),
  })
})

test('D2 emotions keep their five categories from −2 to +2', () => {
  expect(distributionOf([-2, 0, 2, 2], emotions).counts).toEqual([1, 0, 1, 0, 2])
})
