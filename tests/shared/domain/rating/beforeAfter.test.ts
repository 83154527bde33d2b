import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAfter } from '../../../../shared/domain/rating/beforeAfter.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { rating } from './ratings.ts'

type Score = 1 | 2 | 3 | 4 | 5
const tallyOf = (...experiences: Score[]): Tally =>
  tallyTouchpoint(
    experiences.map((experience) => ({ department: null, rating: rating(4, experience, 0) })),
    [],
  )
const only = (before: Tally | null, after: Tally | null) =>
  beforeAfter(['t'], before ? { t: before } : {}, after ? { t: after } : {}, 'experience')[0]

test('D93 a touchpoint stands with both means, both n and the change', () => {
  expect(only(tallyOf(2, 2, 2), tallyOf(3, 3, 3, 3))).toEqual({
    id: 't',
    before: 2,
    after: 3,
    beforeN: 3,
    afterN: 4,
    change: 1,
    verdict: 'up',
  })
})

test('D93 half a step is a change, less is little', () => {
  expect(only(tallyOf(2, 2, 2, 2), tallyOf(2, 2, 3, 3))?.verdict).toBe('up')
  expect(only(tallyOf(3, 3, 2, 2), tallyOf(2, 2, 2, 2))?.verdict).toBe('down')
  expect(only(tallyOf(2, 2, 2, 2), tallyOf(2, 2, 2, 3))?.verdict).toBe('little')
})

test('D93 where there is nothing to compare it says which side is missing', () => {
  expect(only(tallyOf(2, 2), tallyOf(2, 2, 2))).toMatchObject({ verdict: 'tooFew', change: null })
  expect(only(null, tallyOf(2, 2, 2))?.verdict).toBe('notBefore')
  expect(only(tallyOf(2, 2, 2), null)?.verdict).toBe('notAfter')
  expect(only(null, null)?.verdict).toBe('neither')
})

test('D93 the gap has the n of those who gave both', () => {
  const half = { department: null, rating: rating(4, null, 0) }
  const three = [2, 2, 2].map((p) => ({ department: null, rating: rating(4, p as Score, 0) }))
  const tally = tallyTouchpoint([...three, half], [])
  expect(beforeAfter(['t'], { t: tally }, { t: tally }, 'gap')[0]).toMatchObject({
    before: -2,
    beforeN: 3,
    change: 0,
  })
})

test('D93 turning time round turns every change round, and no id of a prototype is found', () => {
  const experiences = fc.array(fc.constantFrom<Score>(1, 2, 3, 4, 5), { maxLength: 6 })
  fc.assert(
    fc.property(experiences, experiences, (a, b) => {
      const there = only(tallyOf(...a), tallyOf(...b))
      const back = only(tallyOf(...b), tallyOf(...a))
      expect(back?.change ?? 0).toBeCloseTo(-(there?.change ?? 0), 10)
    }),
  )
  expect(beforeAfter(['toString'], {}, {}, 'emotion')[0]?.verdict).toBe('neither')
})
