import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { suggestFindings } from '../../../../shared/domain/swot/suggest.ts'
import type { Reach } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { anyRating, rating } from '../rating/ratings.ts'

function suggestions(reach: Reach | null, ...ratings: Rating[]) {
  const ballots = ratings.map((each) => ({ department: null, rating: each }))
  return suggestFindings([{ id: 't', reach }], { t: tallyTouchpoint(ballots, []) })
}

function thrice(each: Rating): Rating[] {
  return [each, each, each]
}

test('D25 expected and a full step short is a weakness, with the figures it leans on', () => {
  expect(suggestions('internal', ...thrice(rating(5, 2, -1)))).toEqual([
    {
      id: 't:shortfall',
      touchpoint: 't',
      quadrant: 'weakness',
      orElse: null,
      reason: {
        kind: 'shortfall',
        figures: {
          n: 3,
          expectation: 5,
          experience: 2,
          emotion: -1,
          gap: -3,
          agreement: 1,
          range: null,
        },
      },
    },
  ])
})

test('D25 expected, met and agreed on is a strength', () => {
  const [one, ...more] = suggestions(null, ...thrice(rating(4, 4)))
  expect(more).toEqual([])
  expect(one).toMatchObject({ quadrant: 'strength', reason: { kind: 'asExpected' } })
})

test('D25 without agreement a high experience is told as such', () => {
  const split = [rating(4, 5), rating(4, 5), rating(4, 5), rating(4, 3), rating(4, 2)]
  expect(suggestions(null, ...split)[0]?.reason).toMatchObject({
    kind: 'wellDone',
    figures: { experience: 4 },
  })
})

test('D25 more than anyone expects asks to look closer, not to cheer', () => {
  const found = suggestions(null, ...thrice(rating(2, 5)))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    id: 't:overDelivery',
    quadrant: 'weakness',
    orElse: 'opportunity',
  })
})

test('D25 a shortfall from the top of the scale is not also a strength', () => {
  const found = suggestions(null, ...thrice(rating(5, 4)))
  expect(found.map((one) => one.reason.kind)).toEqual(['shortfall'])
})

test('D25 delight where we are not present is an opportunity', () => {
  const delighted = thrice(rating(null, null, 1))
  expect(suggestions('peripheral', ...delighted)[0]).toMatchObject({
    quadrant: 'opportunity',
    reason: { kind: 'outsideDelight', figures: { emotion: 1, n: 3 } },
  })
  expect(suggestions('external', ...delighted)).toEqual([])
  expect(suggestions('internal', ...delighted)).toEqual([])
})

test('D25 anger outside the house is a threat, inside it is not', () => {
  const angry = thrice(rating(null, null, -1))
  expect(suggestions('peripheral', ...angry)[0]?.quadrant).toBe('threat')
  expect(suggestions('external', ...angry)[0]?.quadrant).toBe('threat')
  expect(suggestions('internal', ...angry)).toEqual([])
  expect(suggestions(null, ...angry)).toEqual([])
})

test('D25 too few people suggest nothing', () => {
  expect(suggestions('peripheral', rating(5, 1, -2), rating(5, 1, -2))).toEqual([])
  expect(suggestFindings([{ id: 't', reach: null }], {})).toEqual([])
  expect(suggestFindings([{ id: 'toString', reach: null }], {})).toEqual([])
})

test('D25 two people with both answers cannot make a shortfall', () => {
  const found = suggestions(null, rating(5, 1), rating(5, 1), rating(5, null), rating(null, 1))
  expect(found).toEqual([])
})

test('D25 suggestions come in journey order with ids that stay', () => {
  const tally = tallyTouchpoint(
    thrice(rating(5, 2, -2)).map((each) => ({ department: null, rating: each })),
    [],
  )
  const found = suggestFindings(
    [
      { id: 'b', reach: 'external' },
      { id: 'a', reach: null },
    ],
    { a: tally, b: tally },
  )
  expect(found.map((one) => one.id)).toEqual(['b:shortfall', 'b:outsideAnger', 'a:shortfall'])
})

test('D25 no reason leans on fewer than three people', () => {
  const reach = fc.constantFrom('peripheral' as const, 'external' as const, 'internal' as const)
  fc.assert(
    fc.property(reach, fc.array(anyRating, { maxLength: 8 }), (where, ratings) => {
      for (const { reason } of suggestions(where, ...ratings))
        expect(reason.figures.n).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 500 },
  )
})
