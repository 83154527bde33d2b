import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatMeasures, heatRow } from '../../../../shared/domain/rating/heatmap.ts'
import { isPair } from '../../../../shared/domain/rating/gap.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { factsAbout, order, type Equation } from './equations.ts'
import { anyRating, rating } from './ratings.ts'

const people = (department: string, experience: 1 | 2 | 3 | 4 | 5, count: number) =>
  Array.from({ length: count }, () => ({ department, rating: rating(4, experience, 1) }))

test('D92 a row of the heatmap tells what the reveal tells, and why it tells nothing', () => {
  const tally = tallyTouchpoint(
    [...people('a', 5, 4), ...people('b', 2, 3), ...people('c', 1, 2)],
    order,
  )
  expect(heatRow(tally, 'experience', ['a', 'b', 'c', 'd'])).toEqual({
    all: { value: expect.closeTo(28 / 9, 10), why: null },
    n: 9,
    cells: [
      { value: 5, why: null },
      { value: null, why: 'complementary' },
      { value: null, why: 'tooFew' },
      { value: null, why: 'notRated' },
    ],
  })
  expect(heatRow(tally, 'gap', ['a']).cells).toEqual([{ value: 1, why: null }])
})

test('D92 where nobody or too few rated, it says so for all together', () => {
  expect(heatRow(null, 'emotion', ['a'])).toEqual({
    all: { value: null, why: 'notRated' },
    n: 0,
    cells: [{ value: null, why: 'notRated' }],
  })
  const two = tallyTouchpoint(people('a', 5, 2), order)
  for (const measure of heatMeasures)
    expect(heatRow(two, measure, ['a'])).toMatchObject({
      all: { value: null, why: 'tooFew' },
      n: 2,
      cells: [{ value: null, why: 'tooFew' }],
    })
})

test('D92 a hidden row that holds figures all the same shows none', () => {
  const tally = tallyTouchpoint(people('a', 5, 4), order)
  const made = { ...tally.departments[0]!, hidden: 'tooFew' as const, experience: 5 }
  const cell = heatRow({ ...tally, departments: [made] }, 'experience', ['a']).cells[0]
  expect(cell).toEqual({ value: null, why: 'tooFew' })
})

/** What a shown cell says, as an equation over the three answers of everybody. */
function equationsOf(ballots: ReturnType<typeof people>): Equation[] {
  const tally = tallyTouchpoint(ballots, order)
  const coefficients = { expectation: [1, 0, 0], experience: [0, 1, 0], emotion: [0, 0, 1] }
  return heatMeasures.flatMap((measure) => {
    const { all, cells } = heatRow(tally, measure, order)
    const parts = measure === 'gap' ? [-1, 1, 0] : coefficients[measure]
    const over = (isIn: (department: string) => boolean): Equation =>
      ballots.flatMap(({ department }) => (isIn(department) ? parts : [0, 0, 0]))
    return [
      ...(all.value === null ? [] : [over(() => true)]),
      ...cells.flatMap(({ value }, i) => (value === null ? [] : [over((id) => id === order[i])])),
    ]
  })
}

test('D92 all four measures of a row together tell nothing about one or two people', () => {
  const ballots = fc.array(
    fc.record({ department: fc.constantFrom(...order), rating: anyRating.filter(isWhole) }),
    { minLength: 3, maxLength: 14 },
  )
  fc.assert(
    fc.property(ballots, (given) => {
      const all = equationsOf(given as ReturnType<typeof people>)
      if (all.length === 0) return
      for (const i of given.keys())
        for (const j of given.keys()) expect(factsAbout([i, j], all)).toBe(0)
    }),
    { numRuns: 60 },
  )
})

function isWhole(one: Parameters<typeof isPair>[0]): boolean {
  return isPair(one) && one.emotion !== null
}
