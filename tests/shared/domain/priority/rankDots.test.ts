import { expect, test } from 'vitest'
import { rankDots } from '../../../../shared/domain/priority/rankDots.ts'

test('D23 equal dots tie on one rank, and more distinct voters are listed first', () => {
  const ranks = rankDots({
    a: { dots: 6, voters: 3 },
    b: { dots: 6, voters: 6 },
    c: { dots: 2, voters: 2 },
  })
  expect(ranks.map(({ item, rank, isTied }) => [item, rank, isTied])).toEqual([
    ['b', 1, true],
    ['a', 1, true],
    ['c', 3, false],
  ])
})

test('D23 equal in everything keeps one order on every machine', () => {
  const same = { dots: 1, voters: 1 }
  expect(rankDots({ b: same, a: same }).map((one) => one.item)).toEqual(['a', 'b'])
})

test('D23 no votes have no ranks', () => {
  expect(rankDots({})).toEqual([])
})
