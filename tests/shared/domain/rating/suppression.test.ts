/**
 * The tally is attacked with linear algebra: every published sum is one equation over the answers of
 * all people. Nobody may learn more about any one or two people than the totals alone give away.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPair } from '../../../../shared/domain/rating/gap.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { suppress } from '../../../../shared/domain/rating/suppression.ts'
import type { DepartmentRow, Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { anyRating, rating } from './ratings.ts'

const order = ['a', 'b', 'c', 'd']
const answers = ['expectation', 'experience', 'emotion'] as const

/** One equation: coefficients over people × three answers. */
type Equation = readonly number[]

function sumOver(
  ballots: readonly Ballot[],
  weightOf: (rating: Rating, answer: (typeof answers)[number], ballot: Ballot) => number,
): Equation {
  return ballots.flatMap((ballot) =>
    answers.map((answer) =>
      ballot.rating[answer] === null ? 0 : weightOf(ballot.rating, answer, ballot),
    ),
  )
}

const gapWeight = (rated: Rating, answer: string): number =>
  !isPair(rated) || answer === 'emotion' ? 0 : answer === 'experience' ? 1 : -1

function equationsOfTotals(ballots: readonly Ballot[], tally: Tally): Equation[] {
  return [
    ...answers
      .filter((answer) => tally[answer].mean !== null)
      .map((answer) => sumOver(ballots, (_, each) => (each === answer ? 1 : 0))),
    ...(tally.gap === null ? [] : [sumOver(ballots, gapWeight)]),
  ]
}

function equationsOfRows(ballots: readonly Ballot[], rows: readonly DepartmentRow[]): Equation[] {
  return rows.flatMap((row) => {
    const isIn = (ballot: Ballot) => (ballot.department === row.department ? 1 : 0)
    return [
      ...answers
        .filter((answer) => row[answer] !== null)
        .map((answer) => sumOver(ballots, (_, each, b) => (each === answer ? isIn(b) : 0))),
      ...(row.gap === null
        ? []
        : [sumOver(ballots, (rated, each, b) => gapWeight(rated, each) * isIn(b))]),
    ]
  })
}

const prime = 32_749

/** Rank over a prime field; small whole coefficients make it the rank over the rationals. */
function rank(equations: readonly Equation[]): number {
  const rows = equations.map((row) => row.map((x) => ((x % prime) + prime) % prime))
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0)
    if (pivot < 0) continue
    const [lead] = rows.splice(pivot, 1)
    if (!lead) continue
    rows.splice(found, 0, lead)
    for (const row of rows.slice(found + 1)) {
      const factor = ((row[column] ?? 0) * inverse(lead[column] ?? 1)) % prime
      if (factor === 0) continue
      for (let i = column; i < row.length; i++)
        row[i] = ((row[i] ?? 0) + (prime - factor) * (lead[i] ?? 0)) % prime
    }
    found++
  }
  return found
}

function inverse(value: number): number {
  let result = 1
  for (let base = value, power = prime - 2; power > 0; power >>= 1) {
    if (power & 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** Number of independent facts the equations tell about these people alone. */
function factsAbout(people: readonly number[], equations: readonly Equation[]): number {
  const others = equations.map((row) => row.filter((_, i) => !people.includes(Math.floor(i / 3))))
  return rank(equations) - rank(others)
}

/** Groups of one or two people about whom the rows tell more than the totals alone. */
function leaks(ballots: readonly Ballot[], tally: Tally): number[][] {
  const totals = equationsOfTotals(ballots, tally)
  const all = [...totals, ...equationsOfRows(ballots, tally.departments)]
  const people = ballots.map((_, i) => i)
  const groups = people.flatMap((i) => people.filter((j) => j >= i).map((j) => [i, j]))
  return groups.filter((group) => factsAbout(group, all) > factsAbout(group, totals))
}

/** Most people answer everything, some leave answers out, some have no department. */
const anyBallots = fc.array(
  fc.record({
    department: fc.option(fc.constantFrom(...order), { freq: 4 }),
    rating: fc.oneof({ weight: 4, arbitrary: anyRating.filter(isPair) }, anyRating),
  }),
  { minLength: 3, maxLength: 18 },
)

test('D16 rows tell nothing about one or two people beyond what the totals tell', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      expect(leaks(ballots, tallyTouchpoint(ballots, order))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

/** Whole blocks of a department that left the same answer out, which random ratings hardly ever make. */
const anyBlocks = fc
  .array(
    fc.record({
      department: fc.option(fc.constantFrom(...order), { freq: 5 }),
      rating: fc.constantFrom(rating(4, 2), rating(4, null), rating(null, 2)),
      people: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((blocks) =>
    blocks.flatMap(({ department, rating: same, people }): Ballot[] =>
      Array.from({ length: people }, () => ({ department, rating: same })),
    ),
  )

test('D16 rows tell nothing more where whole departments left an answer out', () => {
  fc.assert(
    fc.property(anyBlocks, (ballots) => {
      expect(leaks(ballots, tallyTouchpoint(ballots, order))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('D16 where everybody gave both scores, nothing at all is told about one or two people', () => {
  const complete = fc.array(
    fc.record({
      department: fc.option(fc.constantFrom(...order)),
      rating: anyRating.filter(isPair),
    }),
    { minLength: 3, maxLength: 14 },
  )
  fc.assert(
    fc.property(complete, (ballots) => {
      const tally = tallyTouchpoint(ballots, order)
      const all = [
        ...equationsOfTotals(ballots, tally),
        ...equationsOfRows(ballots, tally.departments),
      ]
      for (const i of ballots.keys())
        for (const j of ballots.keys()) expect(factsAbout([i, j], all)).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('D16 the attack does find a department that is only hidden itself', () => {
  const ballots = [
    ...[5, 5, 4].map((p) => ({ department: 'a', rating: rating(4, p as 5, 0) })),
    ...[1, 2, 1].map((p) => ({ department: 'b', rating: rating(4, p as 1, 0) })),
    ...[3, 3].map((p) => ({ department: 'c', rating: rating(4, p as 3, 0) })),
  ]
  const tally = tallyTouchpoint(ballots, order)
  expect(leaks(ballots, tally)).toEqual([])
  const careless = tally.departments.map((row) =>
    row.department === 'b' ? { ...row, hidden: null, experience: 4 / 3 } : row,
  )
  expect(leaks(ballots, { ...tally, departments: careless })).toContainEqual([6, 7])
})

test('D16 which department is hidden depends on head counts alone', () => {
  const heads = (n: number) => ({ expectation: n, experience: n, emotion: n, pairs: n })
  const verdicts = suppress([heads(5), heads(3), heads(3), heads(1)], heads(0))
  expect(verdicts.map((verdict) => verdict.scores)).toEqual([
    'shown',
    'shown',
    'complementary',
    'tooFew',
  ])
})

test('D16 enough departments stay visible: one small department costs one more', () => {
  const heads = (n: number) => ({ expectation: n, experience: n, emotion: n, pairs: n })
  const verdicts = suppress([heads(2), ...Array.from({ length: 8 }, () => heads(4))], heads(0))
  expect(verdicts.filter((verdict) => verdict.scores === 'shown')).toHaveLength(7)
})
