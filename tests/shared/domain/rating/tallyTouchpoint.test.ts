import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noContact, type Score } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { anyRating, rating } from './ratings.ts'

const order = ['sales', 'support', 'it']

function ballots(department: string | null, ...experiences: Score[]): Ballot[] {
  return experiences.map((experience) => ({ department, rating: rating(4, experience, 0) }))
}

const anyBallots = fc.array(
  fc.record({
    department: fc.option(fc.constantFrom('sales', 'support', 'it', 'left the frame')),
    rating: anyRating,
  }),
  { maxLength: 24 },
)

test('D16 a department under three is hidden, and the next smallest with it', () => {
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4), ...ballots('support', 1, 2, 1), ...ballots('it', 3, 3)],
    order,
  )
  expect(tally.experience).toMatchObject({ n: 8, mean: 3, counts: [2, 1, 2, 1, 2] })
  expect(tally.departments.map(({ department, n, hidden }) => [department, n, hidden])).toEqual([
    ['sales', 3, null],
    ['support', 3, 'complementary'],
    ['it', 2, 'tooFew'],
  ])
  expect(tally.departments[0]?.experience).toBeCloseTo(4.667, 3)
  expect(tally.departments.slice(1)).toEqual([
    expect.objectContaining({ expectation: null, experience: null, emotion: null, gap: null }),
    expect.objectContaining({ expectation: null, experience: null, emotion: null, gap: null }),
  ])
})

test('D16 with one visible department there is no range and no share between', () => {
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4), ...ballots('support', 1, 2, 1), ...ballots('it', 3, 3)],
    order,
  )
  expect(tally).toMatchObject({ range: null, between: null })
})

test('D16 when every department is large enough, all are told', () => {
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4), ...ballots('support', 1, 2, 1), ...ballots('it', 3, 3, 3)],
    order,
  )
  expect(tally.departments.every((row) => row.hidden === null)).toBe(true)
  expect(tally.range).toBeCloseTo(10 / 3, 10)
  expect(tally.between).toBeCloseTo(0.926, 3)
  expect(tally.departments[1]).toMatchObject({ expectation: 4, emotion: 0, n: 3 })
  expect(tally.departments[1]?.gap).toBeCloseTo(-8 / 3, 10)
})

test('D16 two small departments hide each other only if they are three people together', () => {
  const large = [...ballots('sales', 5, 5, 4), ...ballots('support', 1, 2, 1)]
  const three = tallyTouchpoint([...large, ...ballots('it', 3, 3), ...ballots(null, 1)], order)
  expect(three.departments.map((row) => row.hidden)).toEqual([null, null, 'tooFew'])
  const two = tallyTouchpoint([...large, ...ballots('it', 3), ...ballots(null, 1)], order)
  expect(two.departments.map((row) => row.hidden)).toEqual([null, 'complementary', 'tooFew'])
})

test('D16 people without a department count as a group of their own, without a row', () => {
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4), ...ballots(null, 1, 1), ...ballots('left the frame', 2)],
    order,
  )
  expect(tally.departments.map((row) => row.department)).toEqual(['sales'])
  expect(tally.n).toBe(6)
  expect(tally.departments[0]?.hidden).toBeNull()
})

test('D16 one person without a department hides the smallest department', () => {
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4, 4), ...ballots('support', 1, 2, 1), ...ballots(null, 1)],
    order,
  )
  expect(tally.departments.map((row) => row.hidden)).toEqual([null, 'complementary'])
})

test('D16 a department where one person left an answer out does not tell its gap', () => {
  const skipper = { department: 'sales', rating: rating(null, 2, 0) }
  const tally = tallyTouchpoint(
    [...ballots('sales', 5, 5, 4), skipper, ...ballots('support', 1, 2, 1, 1)],
    order,
  )
  expect(tally.departments[0]).toMatchObject({ hidden: null, experience: 4, gap: null })
  expect(tally.departments[1]?.gap).toBeCloseTo(-2.75, 10)
})

test('D3 the gap of a touchpoint pairs by rater and needs three pairs', () => {
  const all = [rating(5, 3), rating(4, 4), rating(5, 2), rating(null, 4), rating(3, 3)]
  const ballotsOf = (ratings: typeof all) => ratings.map((r) => ({ department: null, rating: r }))
  expect(tallyTouchpoint(ballotsOf(all), order).gap).toEqual({ value: -1.25, n: 4 })
  expect(tallyTouchpoint(ballotsOf(all.slice(0, 2)), order).gap).toBeNull()
})

test('D9 "no contact" is counted apart and moves no figure', () => {
  fc.assert(
    fc.property(anyBallots, (given) => {
      const before = tallyTouchpoint(given, order)
      const after = tallyTouchpoint([...given, { department: 'it', rating: noContact }], order)
      expect(after).toEqual({ ...before, noContact: before.noContact + 1 })
    }),
  )
})

test('D2 nobody has an empty tally', () => {
  expect(tallyTouchpoint([], order)).toMatchObject({
    n: 0,
    noContact: 0,
    gap: null,
    departments: [],
    range: null,
    between: null,
  })
})

test('P3 a tally does not depend on the order in which ballots came', () => {
  fc.assert(
    fc.property(anyBallots, fc.infiniteStream(fc.nat()), (given, keys) => {
      const shuffled = given
        .map((ballot) => ({ ballot, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ ballot }) => ballot)
      const rounded = (value: unknown) =>
        JSON.parse(
          JSON.stringify(value, (_, v) =>
            typeof v === 'number' ? Math.round(v * 1e9) / 1e9 + 0 : v,
          ),
        )
      expect(rounded(tallyTouchpoint(shuffled, order))).toEqual(
        rounded(tallyTouchpoint(given, order)),
      )
    }),
  )
})

test('P3 a tally is plain data that survives JSON', () => {
  fc.assert(
    fc.property(anyBallots, (given) => {
      const tally = tallyTouchpoint(given, order)
      expect(JSON.parse(JSON.stringify(tally))).toEqual(tally)
    }),
  )
})

test('D16 the share between departments follows from what is published anyway', () => {
  const full = fc.array(
    fc.record({
      department: fc.option(fc.constantFrom(...order)),
      rating: anyRating.filter((r) => r.experience !== null),
    }),
    { minLength: 3, maxLength: 20 },
  )
  fc.assert(
    fc.property(full, (given) => {
      const { between, experience, departments } = tallyTouchpoint(given, order)
      if (between === null) return
      const told = departments.filter((row) => row.experience !== null)
      const centre = experience.mean ?? Number.NaN
      const all = experience.counts.reduce((t, count, i) => t + count * (i + 1 - centre) ** 2, 0)
      const sum = told.reduce((t, row) => t + row.n * (row.experience ?? 0), 0)
      const restN = experience.n - told.reduce((t, row) => t + row.n, 0)
      const rest = restN === 0 ? 0 : restN * ((experience.n * centre - sum) / restN - centre) ** 2
      const shown = told.reduce((t, row) => t + row.n * ((row.experience ?? 0) - centre) ** 2, 0)
      expect(between).toBeCloseTo((shown + rest) / all, 9)
    }),
  )
})
