import { expect, test } from 'vitest'
import { distributionOf } from '../../../../shared/domain/rating/distribution.ts'
import { scores } from '../../../../shared/domain/rating/rating.ts'
import { compareRounds } from '../../../../shared/domain/rating/rounds.ts'

const first = distributionOf([1, 2, 4, 5, 5], scores)
const second = distributionOf([3, 4, 4, 4, 5], scores)

test('D13 a second round can narrow the spread without moving the centre', () => {
  expect(compareRounds(first, second)).toMatchObject({
    median: 0,
    iqrBefore: 3,
    iqrAfter: 0,
    spread: 'narrower',
    centre: 'same',
  })
})

test('D13 the way back is the mirror image', () => {
  const back = compareRounds(second, first)
  const forth = compareRounds(first, second)
  expect(back).toMatchObject({ spread: 'wider', centre: 'same' })
  expect(back?.mean).toBeCloseTo(-(forth?.mean ?? Number.NaN), 12)
  expect(back?.agreement).toBeCloseTo(-(forth?.agreement ?? Number.NaN), 12)
})

test('D13 a centre that rises is up, one that falls is down', () => {
  const low = distributionOf([1, 1, 2], scores)
  const high = distributionOf([4, 4, 5], scores)
  expect(compareRounds(low, high)).toMatchObject({ centre: 'up', spread: 'same' })
  expect(compareRounds(high, low)?.centre).toBe('down')
})

test('D13 a round with too few answers is not compared', () => {
  expect(compareRounds(first, distributionOf([4, 4], scores))).toBeNull()
  expect(compareRounds(distributionOf([], scores), second)).toBeNull()
})
