import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { poolTallies } from '../../../../shared/domain/customer/pool.ts'
import { customerClasses } from '../../../../shared/domain/participant.ts'
import { distributionOf } from '../../../../shared/domain/rating/distribution.ts'
import { emotions, scores } from '../../../../shared/domain/rating/rating.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const ballot = (experience: number, department = 'new'): Ballot =>
  ({ department, rating: { expectation: 5, experience, emotion: 0 } }) as Ballot
const tallyOf = (...ballots: Ballot[]) => tallyTouchpoint(ballots, customerClasses)

const ballots = fc.array(
  fc.record({
    department: fc.constantFrom(...customerClasses),
    rating: fc.record({
      expectation: fc.constantFrom(1, 2, 3, 4, 5, null),
      experience: fc.constantFrom(1, 2, 3, 4, 5, null),
      emotion: fc.constantFrom(-2, -1, 0, 1, 2, null),
    }),
  }),
  { minLength: 3, maxLength: 30 },
) as fc.Arbitrary<Ballot[]>

describe('several sets of customers', () => {
  test('D77 no set gives nothing, one set itself', () => {
    expect(poolTallies([])).toBeNull()
    const one = tallyOf(ballot(1), ballot(2), ballot(3))
    expect(poolTallies([one])).toBe(one)
  })

  test('D77 two sets that are told make the figures of all their answers', () => {
    const here = [1, 2, 2].map((one) => ballot(one))
    const there = [5, 5, 5, 4].map((one) => ballot(one, 'lost'))
    const pooled = poolTallies([tallyOf(...here), tallyOf(...there)])
    const all = tallyOf(...here, ...there)
    expect(pooled?.experience).toEqual(all.experience)
    expect(pooled?.gap?.value).toBeCloseTo(all.gap?.value ?? NaN)
    expect(pooled).toMatchObject({ n: 7, expectation: all.expectation, emotion: all.emotion })
    expect(
      pooled?.departments.map(({ department, n, experience }) => [department, n, experience]),
    ).toEqual([
      ['new', 3, 5 / 3],
      ['lost', 4, 4.75],
    ])
  })

  test('D77 what a set does not tell by itself is in no figure of all of them', () => {
    const small = tallyOf(ballot(1), ballot(1))
    const large = tallyOf(ballot(5), ballot(5), ballot(5))
    expect(poolTallies([small, large])?.experience).toEqual(large.experience)
    expect(poolTallies([small, small])?.experience).toMatchObject({ n: 4, mean: null, counts: [] })
  })

  test('D77 the order of the sets does not matter, and a mean lies between those of the sets', () => {
    fc.assert(
      fc.property(ballots, ballots, (first, second) => {
        const [a, b] = [tallyOf(...first), tallyOf(...second)]
        const pooled = poolTallies([a, b])!
        const turned = poolTallies([b, a])!
        for (const kind of ['expectation', 'experience', 'emotion'] as const) {
          expect(turned[kind].mean ?? 99).toBeCloseTo(pooled[kind].mean ?? 99)
          const told = [a[kind].mean, b[kind].mean].filter((one) => one !== null)
          const { mean } = pooled[kind]
          if (mean === null) expect(told).toEqual([])
          else {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...told) - 1e-9)
            expect(mean).toBeLessThanOrEqual(Math.max(...told) + 1e-9)
          }
        }
      }),
    )
  })

  test('PN30 the figures of all sets are those of every answer, made of the counts', () => {
    fc.assert(
      fc.property(fc.array(ballots, { minLength: 2, maxLength: 4 }), (sets) => {
        const parts = sets.map((set) => tallyOf(...set))
        const pooled = poolTallies(parts)!
        for (const kind of ['expectation', 'experience', 'emotion'] as const) {
          const categories = kind === 'emotion' ? emotions : scores
          const answers = parts.flatMap((part) =>
            part[kind].counts.flatMap((n, at) => Array.from({ length: n }, () => categories[at]!)),
          )
          if (answers.length > 0) expect(pooled[kind]).toEqual(distributionOf(answers, categories))
        }
      }),
    )
  })

  test('PN30 counts beyond what a list can hold are pooled as any others', () => {
    const one = tallyOf(ballot(1), ballot(1), ballot(5))
    const times = 2 ** 33
    const many = { ...one.experience, counts: one.experience.counts.map((n) => n * times) }
    const huge: Tally = { ...one, experience: many }
    expect(poolTallies([huge, huge])?.experience).toMatchObject({
      n: 6 * times,
      median: 1,
      quartiles: [1, 5],
      mean: one.experience.mean,
    })
  })
})
