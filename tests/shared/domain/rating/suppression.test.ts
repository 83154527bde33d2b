/**
 * The tally is attacked with linear algebra: every published sum is one equation over the answers of
 * all people. Nobody may learn more about any one or two people than the totals alone give away.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPair } from '../../../../shared/domain/rating/gap.ts'
import { suppress } from '../../../../shared/domain/rating/suppression.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { equationsOfRows, equationsOfTotals, factsAbout, leaks, order } from './equations.ts'
import { anyRating, rating } from './ratings.ts'

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
  const verdicts = suppress({ groups: [heads(5), heads(3), heads(3), heads(1)], others: heads(0) })
  expect(verdicts.map((verdict) => verdict.scores)).toEqual([
    'shown',
    'shown',
    'complementary',
    'tooFew',
  ])
})

test('D16 enough departments stay visible: one small department costs one more', () => {
  const heads = (n: number) => ({ expectation: n, experience: n, emotion: n, pairs: n })
  const verdicts = suppress({
    groups: [heads(2), ...Array.from({ length: 8 }, () => heads(4))],
    others: heads(0),
  })
  expect(verdicts.filter((verdict) => verdict.scores === 'shown')).toHaveLength(7)
})

test('S61 of a hidden department nothing but how many rated is told, whatever they answered', () => {
  // The same people give the opposite answers.
  const turned = (ballot: Ballot): Ballot => {
    const { expectation, experience, emotion } = ballot.rating
    return {
      ...ballot,
      rating: {
        expectation: expectation === null ? null : ((6 - expectation) as typeof expectation),
        experience: experience === null ? null : ((6 - experience) as typeof experience),
        emotion: emotion === null ? null : (-emotion as typeof emotion),
      },
    }
  }
  const hiddenRows = (ballots: readonly Ballot[]) =>
    tallyTouchpoint(ballots, order).departments.filter(({ hidden }) => hidden !== null)
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      expect(hiddenRows(ballots.map(turned))).toEqual(hiddenRows(ballots))
    }),
    { numRuns: 200 },
  )
  expect(hiddenRows([{ department: 'a', rating: rating(5, 1) }])).toEqual([
    {
      department: 'a',
      n: 1,
      hidden: 'tooFew',
      expectation: null,
      experience: null,
      emotion: null,
      gap: null,
    },
  ])
})
