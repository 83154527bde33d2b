import { expect, test } from 'vitest'
import {
  latestTallies,
  roundsUpTo,
  talliesAlone,
} from '../../../../shared/domain/rating/latestTallies.ts'
import { noContact, type Rating } from '../../../../shared/domain/rating/rating.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const tallyOf = (...ratings: readonly Rating[]): Tally =>
  tallyTouchpoint(
    ratings.map((rating) => ({ department: null, rating })),
    [],
  )
const said = (experience: 1 | 2 | 3 | 4 | 5): Tally => {
  const rating = { expectation: 4, experience, emotion: 0 } as const
  return tallyOf(rating, rating, rating)
}
const thirteen = Array.from({ length: 13 }, (_, at) => `t${at}`)
const first = Object.fromEntries(thirteen.map((id) => [id, said(2)]))

test('P6 three of thirteen rated again: they have the new figures, ten keep those of round 1', () => {
  const again = { t0: said(5), t6: said(4), t12: said(3) }
  const latest = latestTallies([
    { round: 'r1', tallies: first },
    { round: 'r2', tallies: again },
  ])
  expect(Object.keys(latest).sort()).toEqual([...thirteen].sort())
  expect(thirteen.filter((id) => latest[id]?.round === 'r2')).toEqual(['t0', 't6', 't12'])
  expect(latest.t6?.tally).toBe(again.t6)
  expect(talliesAlone(latest).t7).toBe(first.t7)
})

test('P6 until the new round is revealed everything stands as it was', () => {
  const before = latestTallies([{ round: 'r1', tallies: first }])
  const secret = latestTallies([
    { round: 'r1', tallies: first },
    { round: 'r2', tallies: {} },
  ])
  expect(secret).toEqual(before)
})

test('P6 figures without any answer replace nothing, "no contact" alone does', () => {
  const { t0 } = latestTallies([
    { round: 'r1', tallies: { t0: said(2) } },
    { round: 'r2', tallies: { t0: tallyOf() } },
  ])
  expect(t0?.round).toBe('r1')
  const { t1 } = latestTallies([
    { round: 'r1', tallies: { t1: said(2) } },
    { round: 'r2', tallies: { t1: tallyOf(noContact) } },
  ])
  expect(t1).toMatchObject({ round: 'r2', tally: { n: 0, noContact: 1 } })
  expect(latestTallies([{ round: 'r1', tallies: { t2: tallyOf() } }])).toEqual({})
})

test('P6 rounds count up to the current one, listed or not', () => {
  const listed = [{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }]
  expect(roundsUpTo(listed, 'r2')).toEqual(['r1', 'r2'])
  expect(roundsUpTo(listed, 'r4')).toEqual(['r1', 'r2', 'r3', 'r4'])
  expect(roundsUpTo([], 'r1')).toEqual(['r1'])
})
