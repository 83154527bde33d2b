/**
 * A scribe knows the answers entered for others, beside the own ones. What is told of a group never
 * tells a scribe anything about one single other person (SPEC A40): by linear algebra, as in D16.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyEstimates } from '../../../../shared/domain/priority/tallyEstimates.ts'
import { knowersOf } from '../../../../shared/domain/rating/knowers.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import {
  equationsOfRows,
  equationsOfTotals,
  factsAbout,
  order,
  type Equation,
} from './equations.ts'
import { anyRating, rating } from './ratings.ts'

const by = (knownTo: readonly string[], department = 'a', rated = rating(4, 2, 1)): Ballot => ({
  department,
  rating: rated,
  knownTo,
})
const nobody: readonly string[] = []

/** All that is told, and what this person knows: each known answer is an equation of its own. */
function knowledge(knower: string, ballots: readonly Ballot[]): Equation[] {
  const tally = tallyTouchpoint(ballots, order)
  const known = ballots.flatMap(({ knownTo = [] }, i) =>
    knownTo.includes(knower)
      ? [0, 1, 2].map((answer) =>
          ballots.flatMap((_, j) => [0, 1, 2].map((a) => (j === i && a === answer ? 1 : 0))),
        )
      : [],
  )
  return [
    ...equationsOfTotals(ballots, tally),
    ...equationsOfRows(ballots, tally.departments),
    ...known,
  ]
}

/** Unknown people of whom this scribe learns something for certain. */
function betrayed(knower: string, ballots: readonly Ballot[]): number[] {
  const all = knowledge(knower, ballots)
  return ballots.flatMap(({ knownTo = [] }, i) =>
    !knownTo.includes(knower) && factsAbout([i], all) > 0 ? [i] : [],
  )
}

const anyCrowd = (rated: fc.Arbitrary<Ballot['rating']>) =>
  fc.array(
    fc.record({
      department: fc.option(fc.constantFrom(...order), { freq: 5 }),
      rating: rated,
      knownTo: fc.oneof(
        { weight: 2, arbitrary: fc.constant(nobody) },
        { weight: 2, arbitrary: fc.constant(['s1']) },
        { weight: 1, arbitrary: fc.constantFrom(['s2'], ['s1', 's2']) },
      ),
    }),
    { minLength: 3, maxLength: 16 },
  )

const whole = anyRating.filter(
  ({ expectation, experience, emotion }) =>
    expectation !== null && experience !== null && emotion !== null,
)

test('A40 no scribe learns anything about one person, however the rest came in', () => {
  fc.assert(
    fc.property(anyCrowd(whole), (ballots) => {
      for (const knower of knowersOf(ballots)) expect(betrayed(knower, ballots)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('A40 nor where people left answers out, beyond what everybody reads from the totals', () => {
  fc.assert(
    fc.property(anyCrowd(anyRating), (ballots) => {
      const tally = tallyTouchpoint(ballots, order)
      const totals = equationsOfTotals(ballots, tally)
      for (const knower of knowersOf(ballots)) {
        const open = ballots.flatMap((_, i) => (factsAbout([i], totals) > 0 ? [i] : []))
        expect(betrayed(knower, ballots).filter((i) => !open.includes(i))).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})

test('A40 all but one in one hand: their number is told and nothing else, to anybody', () => {
  const ballots = [by(['s']), by(['s']), by(['s']), by(nobody)]
  const tally = tallyTouchpoint(ballots, order)
  expect(tally).toMatchObject({ n: 4, gap: null, range: null, between: null })
  for (const answer of ['expectation', 'experience', 'emotion'] as const)
    expect(tally[answer]).toEqual({
      n: 4,
      counts: [],
      mean: null,
      median: null,
      quartiles: null,
      agreement: null,
    })
  expect(tally.departments).toMatchObject([{ n: 4, hidden: 'tooFew', experience: null }])
  const estimate = { impact: 4, effort: 2 } as const
  const entered = { ...estimate, knownTo: ['s'] }
  expect(tallyEstimates([entered, entered, estimate]).impact).toMatchObject({ n: 3, mean: null })
  expect(tallyEstimates([entered, estimate, estimate]).impact).toMatchObject({ n: 3, mean: 4 })
})

test('A40 two whom the scribe does not know are enough, and all in one hand hide nobody', () => {
  for (const unknown of [0, 2, 3]) {
    const others = Array.from({ length: unknown }, () => by(nobody))
    const tally = tallyTouchpoint([by(['s']), by(['s']), by(['s']), ...others], order)
    expect(tally.experience.mean).toBe(2)
    expect(tally.departments[0]?.experience).toBe(2)
  }
})

test('A40 a department is hidden with another one where a scribe could work it out', () => {
  // Of b the scribe knows all but one; hidden alone, the totals and the other row would give it.
  const ballots = [
    ...[1, 2, 3].map(() => by(nobody, 'a')),
    by(['s'], 'b'),
    by(['s'], 'b'),
    by(nobody, 'b'),
    ...[1, 2, 3].map(() => by(nobody, 'c')),
  ]
  const told = tallyTouchpoint(ballots, order).departments.map((row) => row.hidden)
  expect(told).toEqual([null, 'tooFew', 'complementary'])
})

test('A40 whoever knows nobody else’s answers changes nothing', () => {
  fc.assert(
    fc.property(anyCrowd(anyRating), (ballots) => {
      const plain = ballots.map(({ department, rating: rated }) => ({ department, rating: rated }))
      const empty = plain.map((ballot) => ({ ...ballot, knownTo: nobody }))
      expect(tallyTouchpoint(empty, order)).toEqual(tallyTouchpoint(plain, order))
    }),
    { numRuns: 100 },
  )
})
