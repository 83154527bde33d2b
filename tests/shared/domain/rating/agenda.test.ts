import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaOf } from '../../../../shared/domain/rating/agenda.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const empty = tallyTouchpoint([], [])

function tally(range: number | null, agreement: number | null, gap: number | null): Tally {
  return {
    ...empty,
    range,
    experience: { ...empty.experience, agreement },
    gap: gap === null ? null : { value: gap, n: 5 },
  }
}

test('D8 the touchpoint where departments lie furthest apart comes first', () => {
  expect(agendaOf(['a', 'b'], { a: tally(0.5, -1, -4), b: tally(2.3, 1, 0) })).toEqual(['b', 'a'])
})

test('D8 of equal ranges the lower agreement comes first, then the larger gap either way', () => {
  expect(agendaOf(['a', 'b'], { a: tally(1, 0.5, 0), b: tally(1, -0.5, 0) })).toEqual(['b', 'a'])
  expect(agendaOf(['a', 'b'], { a: tally(1, 0.5, 1), b: tally(1, 0.5, -2) })).toEqual(['b', 'a'])
})

test('D8 equal in everything keeps the order of the journey', () => {
  const same = tally(1, 0.5, -1)
  expect(agendaOf(['c', 'a', 'b'], { a: same, b: same, c: same })).toEqual(['c', 'a', 'b'])
})

test('D8 what is not known comes after what is known', () => {
  const tallies = { few: tally(null, null, null), known: tally(0, 1, 0), camps: tally(null, -1, 0) }
  expect(agendaOf(['none', 'few', 'camps', 'known'], tallies)).toEqual([
    'known',
    'camps',
    'none',
    'few',
  ])
})

test('D8 an id that every object inherits is an id like any other', () => {
  expect(agendaOf(['toString', 'a'], { a: tally(1, 1, 1) })).toEqual(['a', 'toString'])
})

test('D8 the agenda holds every touchpoint exactly once', () => {
  const figure = fc.option(fc.double({ min: -1, max: 1, noNaN: true }))
  const some = fc.dictionary(
    fc.constantFrom(...'abcdefgh'),
    fc.tuple(figure, figure, figure).map(([r, a, g]) => tally(r, a, g)),
  )
  const ids = [...'abcdefgh']
  fc.assert(
    fc.property(some, (tallies) => {
      expect([...agendaOf(ids, tallies)].sort()).toEqual(ids)
    }),
  )
})
