import { expect, test } from 'vitest'
import { tallyOf } from './initiatives.ts'

test('D20 three estimates are told with their spread on both axes', () => {
  expect(tallyOf([5, 1], [4, 2], [4, 1])).toMatchObject({
    n: 3,
    impact: { n: 3, counts: [0, 0, 0, 2, 1], median: 4, quartiles: [4, 4.5] },
    effort: { n: 3, counts: [2, 1, 0, 0, 0], mean: 4 / 3 },
  })
})

test('D20 of two estimates only the number is told', () => {
  const tally = tallyOf([5, 1], [4, 2])
  expect(tally.n).toBe(2)
  expect(tally.impact).toEqual(tally.effort)
  expect(tally.impact).toMatchObject({ n: 2, counts: [], mean: null, quartiles: null })
})
