import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noContact, type Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyDecides } from '../../../../shared/domain/rating/tallyDecides.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { anyRating, rating } from './ratings.ts'

const marked = (decides?: boolean, knownTo: readonly string[] = []) => ({
  department: 'sales',
  rating: { ...rating(4, 2, 0), ...(decides !== undefined && { decides }) },
  knownTo,
})

test('R61 those who set the mark are told of all who had it on offer', () => {
  const people = [marked(true), marked(false), marked(false), marked(true)]
  expect(tallyDecides(people)).toEqual({ decides: { votes: 2, voters: 4 } })
  expect(tallyTouchpoint(people, ['sales']).decides).toEqual({ votes: 2, voters: 4 })
})

test('R61 who answered without the mark on offer votes neither way, and who says no contact does not vote', () => {
  const people = [marked(true), marked(false), marked(false), marked(), marked()]
  const without = { department: 'sales', rating: { ...noContact, decides: true } }
  const tally = tallyTouchpoint([...people, without], ['sales'])
  expect(tally).toMatchObject({ n: 5, noContact: 1, decides: { votes: 1, voters: 3 } })
})

test('R61 of fewer than three voters nothing is told, not even their number', () => {
  expect(tallyDecides([])).toEqual({})
  expect(tallyDecides([marked(true), marked(true), marked()])).toEqual({})
  const tally = tallyTouchpoint([marked(), marked(), marked()], ['sales'])
  expect('decides' in tally).toBe(false)
})

test('R61 a scribe who knows all marks but one is told nothing by their number', () => {
  const entered = [marked(true, ['s']), marked(false, ['s'])]
  expect(tallyDecides([...entered, marked(true)])).toEqual({})
  expect(tallyDecides([...entered, marked(true), marked(false)])).toEqual({
    decides: { votes: 2, voters: 4 },
  })
})

const anyMarked: fc.Arbitrary<Rating> = fc
  .tuple(anyRating, fc.constantFrom(undefined, true, false))
  .map(([given, decides]) => ({ ...given, ...(decides !== undefined && { decides }) }))
const anyBallots = fc.array(
  fc.record({ department: fc.constantFrom('sales', 'it', null), rating: anyMarked }),
  { maxLength: 16 },
)

test('R61 votes are among the voters, voters among those who answered, whatever the order, and no other figure moves', () => {
  let told = 0
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const { decides, ...others } = tallyTouchpoint(ballots, ['sales', 'it'])
      expect(tallyTouchpoint([...ballots].reverse(), ['sales', 'it']).decides).toEqual(decides)
      const unmarked = ballots.map(({ department, rating: { decides: _mark, ...bare } }) => ({
        department,
        rating: bare,
      }))
      expect(tallyTouchpoint(unmarked, ['sales', 'it'])).toEqual(others)
      if (!decides) return
      told++
      expect(decides.votes).toBeGreaterThanOrEqual(0)
      expect(decides.votes).toBeLessThanOrEqual(decides.voters)
      expect(decides.voters).toBeGreaterThanOrEqual(3)
      expect(decides.voters).toBeLessThanOrEqual(others.n)
    }),
  )
  expect(told).toBeGreaterThan(0)
})
