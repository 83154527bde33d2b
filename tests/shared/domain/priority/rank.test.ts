import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankInitiatives } from '../../../../shared/domain/priority/rank.ts'
import { initiative, tallyOf } from './initiatives.ts'

const quickWin = tallyOf([4, 2], [4, 2], [4, 2])
const betterQuickWin = tallyOf([5, 1], [5, 1], [5, 1])
const major = tallyOf([5, 4], [5, 4], [5, 4])
const fillIn = tallyOf([2, 1], [2, 1], [2, 1])

function order(...args: Parameters<typeof rankInitiatives>) {
  return rankInitiatives(...args).map(({ initiative: { id }, rank, isTied }) => [id, rank, isTied])
}

test('D24 quick wins come first, the one that leads by more before the other', () => {
  const estimates = { m: major, f: fillIn, q: quickWin, b: betterQuickWin }
  const given = ['m', 'f', 'q', 'b', 'none'].map((id) => initiative(id))
  expect(order(given, estimates, {})).toEqual([
    ['b', 1, false],
    ['q', 2, false],
    ['f', 3, true],
    ['m', 3, true],
    ['none', 5, false],
  ])
})

test('D24 dots decide between equal leads', () => {
  const dots = { b: { dots: 4, voters: 2 }, a: { dots: 3, voters: 3 } }
  const given = [initiative('a'), initiative('b')]
  expect(order(given, { a: quickWin, b: quickWin }, dots)).toEqual([
    ['b', 1, false],
    ['a', 2, false],
  ])
})

test('D24 equal leads and dots are a tie, listed by voters, then title', () => {
  const dots = { a: { dots: 4, voters: 1 }, b: { dots: 4, voters: 3 }, c: { dots: 4, voters: 1 } }
  const given = [initiative('a', 'Zebra'), initiative('b', 'Middle'), initiative('c', 'Alpha')]
  expect(order(given, { a: quickWin, b: quickWin, c: quickWin }, dots)).toEqual([
    ['b', 1, true],
    ['c', 1, true],
    ['a', 1, true],
  ])
})

test('D24 without three estimates there is no lead, however many dots', () => {
  const [first, last] = rankInitiatives(
    [initiative('a'), initiative('b')],
    { a: tallyOf([5, 1], [5, 1]), b: fillIn },
    { a: { dots: 99, voters: 20 } },
  )
  expect(first).toMatchObject({ initiative: { id: 'b' }, quadrant: 'fillIn', lead: 1 })
  expect(last).toMatchObject({ initiative: { id: 'a' }, quadrant: 'tooFew', lead: null, dots: 99 })
})

test('D24 the order of input does not matter and every initiative is listed once', () => {
  const some = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: 1 })
  const pool = [quickWin, betterQuickWin, major, fillIn]
  fc.assert(
    fc.property(some, fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }), (ids, picks) => {
      const estimates = Object.fromEntries(
        ids.map((id, i) => [id, pool[picks[i] ?? 0] ?? quickWin] as const),
      )
      const given = ids.map((id) => initiative(id, 'same title'))
      const ranked = order(given, estimates, {})
      expect(order([...given].reverse(), estimates, {})).toEqual(ranked)
      expect(ranked.map(([id]) => id).sort()).toEqual([...ids].sort())
      expect(ranked[0]?.[1]).toBe(1)
    }),
  )
})
