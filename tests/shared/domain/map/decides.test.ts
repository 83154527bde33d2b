/** The vote on what decides, from the figures to the map. */
import { expect, test } from 'vitest'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { viewOf } from '../../../../shared/domain/map/viewOf.ts'
import type { Decides } from '../../../../shared/domain/rating/tally.ts'
import { smartphone } from './smartphone.ts'

/** A touchpoint in the middle of the journey that nothing else speaks for. */
const quiet = (): string => {
  const found = rollUp(smartphone()).touchpoints.find(
    (one) => one.n > 2 && one.reasons.length === 0,
  )
  if (!found) throw new Error('every touchpoint of the fixture has a reason')
  return found.id
}
const mapWith = (id: string, decides: Decides) => {
  const base = smartphone()
  return rollUp({
    ...base,
    tallies: { ...base.tallies, [id]: { ...base.tallies[id]!, decides } },
  })
}
const at = (map: ReturnType<typeof rollUp>, id: string) =>
  map.touchpoints.find((one) => one.id === id)!

test('MP60 from a third of the voters on the vote is a reason of its own, under it it is told and no reason', () => {
  const id = quiet()
  const third = at(mapWith(id, { votes: 4, voters: 12 }), id)
  expect(third.reasons).toEqual([{ kind: 'decides', votes: 4, voters: 12 }])
  expect(third.isMoment).toBe(true)
  const less = at(mapWith(id, { votes: 3, voters: 12 }), id)
  expect(less).toMatchObject({ reasons: [], isMoment: false, decides: { votes: 3, voters: 12 } })
})

test('MP60 the view of one department does not tell everybody’s vote as its own', () => {
  const id = quiet()
  const map = mapWith(id, { votes: 12, voters: 12 })
  const seen = at(viewOf(map, { department: map.departments[0]!.id, channel: null }), id)
  expect(seen).not.toHaveProperty('decides')
  expect(seen.reasons.map(({ kind }) => kind)).not.toContain('decides')
})
