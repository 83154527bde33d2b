/** The examples that the page of methods prints, worked out again, and what holds of every figure. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareViews } from '../../../shared/domain/customer/compare.ts'
import { netPromoterScore } from '../../../shared/domain/customer/netPromoter.ts'
import { effortScore, satisfaction } from '../../../shared/domain/customer/satisfaction.ts'
import { stageFlow } from '../../../shared/domain/customer/stageFlow.ts'
import { peakEnd } from '../../../shared/domain/map/peakEnd.ts'
import { agreement } from '../../../shared/domain/rating/agreement.ts'
import { rangeOf, shareBetween } from '../../../shared/domain/rating/departments.ts'
import { distributionOf } from '../../../shared/domain/rating/distribution.ts'
import { gap } from '../../../shared/domain/rating/gap.ts'
import { mean } from '../../../shared/domain/rating/mean.ts'
import { opportunityScore } from '../../../shared/domain/rating/opportunityScore.ts'
import { median, quartiles } from '../../../shared/domain/rating/quantile.ts'
import { emotions, scores } from '../../../shared/domain/rating/rating.ts'
import { compareRounds } from '../../../shared/domain/rating/rounds.ts'
import { withinGroupAgreement } from '../../../shared/domain/rating/withinGroup.ts'
import { rating } from './rating/ratings.ts'

test('D96 the examples of agreement: two poles, one voice in three neighbours, and the published one', () => {
  expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7)
  expect(agreement([3, 0, 0, 0, 3])).toBe(-1)
  expect(agreement([0, 1, 4, 1, 0])).toBeCloseTo(0.75, 10)
})

test('D96 the examples of gap, emotion and peak and end', () => {
  const ratings = [rating(5, 3), rating(4, 4), rating(5, 2), rating(null, 4), rating(3, 3)]
  expect(gap(ratings)).toEqual({ value: -1.25, n: 4 })
  expect(distributionOf([-2, -2, 2, 2], emotions)).toMatchObject({ mean: 0, agreement: -1 })
  expect(peakEnd([1, 2, -3, 0, 1])).toMatchObject({ value: -1, mean: 0.2 })
  expect(peakEnd([2, -2, 1])?.value).toBe(-0.5)
})

test('D96 the example of departments', () => {
  const groups = [
    [5, 5, 4],
    [1, 2, 1],
    [3, 3, 3],
  ]
  const measured = groups.map((group) => ({ value: mean(group)!, n: group.length }))
  expect(shareBetween(measured, groups.flat())).toBeCloseTo(0.926, 3)
  expect(rangeOf(measured.map(({ value }) => value))).toBeCloseTo(10 / 3, 10)
})

test('D96 the example of two rounds', () => {
  const [before, after] = [
    [1, 2, 4, 5, 5],
    [3, 4, 4, 4, 5],
  ].map((round) => distributionOf(round, scores))
  expect(compareRounds(before!, after!)).toMatchObject({
    median: 0,
    iqrBefore: 3,
    iqrAfter: 0,
    spread: 'narrower',
    centre: 'same',
  })
})

test('D96 the examples of customers', () => {
  expect(compareViews({ mean: 4.2, n: 8 }, { mean: 2.6, n: 12 }).difference).toBeCloseTo(1.6, 10)
  expect(netPromoterScore([10, 9, 8, 7, 6, 10, 3, 9, 9, 5])).toMatchObject({
    score: 20,
    interval: [expect.closeTo(-30, 0), expect.closeTo(61, 0)],
  })
  expect(satisfaction([5, 4, 4, 5, 3, 1])?.share).toBeCloseTo(0.667, 3)
  expect(effortScore([7, 6, 5, 7, 2])).toMatchObject({ mean: 5.4, margin: expect.closeTo(1.8, 1) })
  expect(stageFlow([1000, 240, 60]).steps.map((step) => step?.conversion)).toEqual([0.24, 0.25])
})

/** Every figure that is made of one list of answers, as plain data. */
const figures: Readonly<Record<string, (answers: readonly number[]) => unknown>> = {
  mean,
  median,
  quartiles,
  distribution: (answers) => distributionOf(answers, scores),
  opportunity: (answers) => opportunityScore(answers, answers),
  withinGroup: (answers) => withinGroupAgreement(answers, 5),
  netPromoter: netPromoterScore,
  satisfaction,
  effort: effortScore,
}
const answers = fc.array(fc.constantFrom(...scores), { maxLength: 12 })
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' ? +v.toFixed(9) + 0 : v)),
  )

test.each(Object.entries(figures))(
  'D96 %s is blind to the order of people and leaves the answers alone',
  (_, figure) => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = [...given]
        const found = figure(given)
        expect(given).toEqual(before)
        expect(rounded(figure([...given].reverse()))).toEqual(rounded(found))
        expect(rounded(figure([...given].sort((a, b) => a - b)))).toEqual(rounded(found))
      }),
    )
  },
)

test.each(Object.entries(figures))(
  'D96 %s of nobody and of one person is no number gone wrong',
  (_, figure) => {
    for (const few of [[], [3]])
      expect(JSON.stringify(figure(few)) ?? '').not.toMatch(/NaN|Infinity/u)
    expect(rounded(figure([3, 3, 3, 3]))).not.toBeNull()
  },
)
