import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { isOverDelivered, worthIt } from '../../../../shared/domain/rating/worthIt.ts'
import { rating } from './ratings.ts'

type Score = 1 | 2 | 3 | 4 | 5
const tallyOf = (...pairs: (readonly [Score, Score])[]): Tally =>
  tallyTouchpoint(
    pairs.map(([e, p]) => ({ department: null, rating: rating(e, p, 0) })),
    [],
  )

/** A(4.5, 2) B(4, 4.5) C(2, 4) D(2.5, 2): the worked example, expectation for importance. */
const example: Record<string, Tally> = {
  a: tallyOf([4, 2], [5, 2], [4, 2], [5, 2]),
  b: tallyOf([4, 4], [4, 5], [4, 4], [4, 5]),
  c: tallyOf([2, 4], [2, 4], [2, 4], [2, 4]),
  d: tallyOf([2, 2], [3, 2], [2, 2], [3, 2]),
}
const ids = ['a', 'b', 'c', 'd']

test('D94 the worked example: the crosshair at the means of the data, and a touchpoint in each quadrant', () => {
  const chart = worthIt(ids, example, 'mean')
  expect(chart.at).toEqual({ importance: 3.25, experience: 3.125 })
  expect(chart.placed.map(({ id, quadrant }) => [id, quadrant])).toEqual([
    ['a', 'concentrateHere'],
    ['b', 'keepUp'],
    ['c', 'possibleOverkill'],
    ['d', 'lowPriority'],
  ])
})

test('D94 the middle of the scale is a choice: 3.1 is high there and low at the mean of the data', () => {
  const nine = Array.from({ length: 9 }, () => [3, 2] as const)
  const given = { ...example, e: tallyOf(...nine, [4, 2]) }
  const quadrant = (crosshair: 'mean' | 'scale') =>
    worthIt([...ids, 'e'], given, crosshair).placed.find(({ id }) => id === 'e')
  expect(quadrant('scale')).toMatchObject({ expectation: 3.1, quadrant: 'concentrateHere' })
  expect(quadrant('mean')).toMatchObject({ expectation: 3.1, quadrant: 'lowPriority' })
})

test('D94 what has too few answers has no place and moves no line', () => {
  const few = { ...example, f: tallyOf([5, 5], [5, 5]) }
  const chart = worthIt([...ids, 'f', 'nobody'], few, 'mean')
  expect(chart.notPlaced).toEqual(['f', 'nobody'])
  expect(chart.at).toEqual({ importance: 3.25, experience: 3.125 })
  expect(worthIt(['f'], few, 'scale')).toEqual({
    at: null,
    placed: [],
    notPlaced: ['f'],
    overDelivered: [],
  })
})

test('D95 money to save is hardly expected and done very well, the largest surplus first', () => {
  const given = { ...example, s: tallyOf([1, 5], [1, 5], [1, 5]) }
  expect(worthIt([...ids, 's'], given, 'mean').overDelivered).toEqual(['s', 'c'])
  expect(isOverDelivered(tallyOf([3, 5], [3, 5], [3, 5]))).toBe(false)
  expect(isOverDelivered(tallyOf([2, 3], [2, 4], [2, 4]))).toBe(false)
})

test('D95 what is over-delivered stays so whatever else is on the board', () => {
  const anyPair = fc.tuple(
    fc.constantFrom<Score>(1, 2, 3, 4, 5),
    fc.constantFrom<Score>(1, 2, 3, 4, 5),
  )
  const others = fc.array(fc.array(anyPair, { minLength: 3, maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(others, (more) => {
      const all = Object.fromEntries(more.map((pairs, i) => [`x${i}`, tallyOf(...pairs)]))
      const chart = worthIt(['c', ...Object.keys(all)], { ...all, c: example.c! }, 'mean')
      expect(chart.overDelivered).toContain('c')
      expect(chart.placed).toHaveLength(more.length + 1)
    }),
  )
})
