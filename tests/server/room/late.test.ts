import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lateBallots, lateStep } from '../../../server/room/late.ts'
import type { CountedPerson } from '../../../server/room/vault.ts'
import type { Rating } from '../../../shared/domain/rating/rating.ts'

const full: Rating = { expectation: 4, experience: 2, emotion: 0 }

function person(id: string, ratings: Record<string, Rating>, dots = {}): CountedPerson {
  return { id, department: 'sales', customerClass: null, ratings, estimates: {}, dots }
}
const on = (id: string, ...items: string[]): CountedPerson =>
  person(id, Object.fromEntries(items.map((item) => [item, full])))
const ratersOf = (people: readonly CountedPerson[], item: string): string[] =>
  people.flatMap(({ id, ratings }) => (item in ratings ? [id] : []))

test('S43 two late people are not shown, three are', () => {
  expect(lateStep([], [on('a', 'x'), on('b', 'x')])).toBeNull()
  const step = lateStep([], [on('a', 'x'), on('b', 'x'), on('c', 'x')])
  expect([...(step?.grown ?? [])]).toEqual(['x'])
})

test('S43 three late people of whom one answered another item show nothing of that item', () => {
  const step = lateStep([], [on('a', 'x', 'y'), on('b', 'x'), on('c', 'x')])
  expect(ratersOf(step?.people ?? [], 'x')).toEqual(['a', 'b', 'c'])
  expect(ratersOf(step?.people ?? [], 'y')).toEqual([])
})

test('S43 an item that is shown grows by three at once, however many people came late in all', () => {
  const shown = [on('a', 'x'), on('b', 'x'), on('c', 'x')]
  const now = [...shown, on('d', 'x'), on('e', 'y'), on('f', 'y')]
  expect(lateStep(shown, now)).toBeNull()
  const more = lateStep(shown, [...now, on('g', 'x'), on('h', 'x')])
  expect(ratersOf(more?.people ?? [], 'x')).toEqual(['a', 'b', 'c', 'd', 'g', 'h'])
})

test('S43 a late answer that is changed once it is shown stays as it was shown', () => {
  const shown = [on('a', 'x'), on('b', 'x'), on('c', 'x')]
  const changed = person('a', { x: { expectation: 1, experience: 5, emotion: 2 } })
  const more = [changed, ...shown.slice(1), on('d', 'x'), on('e', 'x'), on('f', 'x')]
  const step = lateStep(shown, more)
  expect(step?.people.find(({ id }) => id === 'a')?.ratings.x).toEqual(full)
})

test('S43 what is added to an item holds no answer that only one or two of the new people gave', () => {
  const shown = [on('a', 'x'), on('b', 'x'), on('c', 'x')]
  const half = person('f', { x: { expectation: 4, experience: null, emotion: null } })
  expect(lateStep(shown, [...shown, on('d', 'x'), on('e', 'x'), half])).toBeNull()
})

test('S43 of late dots too an item shows those of three people together', () => {
  const dot = (id: string, item: string) => person(id, {}, { [item]: 1 })
  expect(lateStep([], [dot('a', 'p'), dot('b', 'p'), dot('c', 'q')])).toBeNull()
  expect(lateStep([], [dot('a', 'p'), dot('b', 'p'), dot('c', 'p')])?.grown).toEqual(new Set(['p']))
})

test('P6 late is only what a person had not answered when it counted', () => {
  const late = lateBallots([on('a', 'x', 'y'), on('b', 'x')], [on('a', 'x'), on('b', 'x')])
  expect(late.map(({ id, ratings }) => [id, Object.keys(ratings)])).toEqual([['a', ['y']]])
})

test('S43 however ballots come in, no two states that were shown differ by one or two people', () => {
  const score = fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<Rating['experience']>
  const anyRating = fc.record({
    expectation: score,
    experience: score,
    emotion: fc.constantFrom(null, -2, 0, 2) as fc.Arbitrary<Rating['emotion']>,
  })
  const arrival = fc.record({
    id: fc.integer({ min: 0, max: 14 }),
    item: fc.nat(2),
    rating: anyRating,
  })
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 60 }), (arrivals) => {
      const desks = new Map<string, Record<string, Rating>>()
      let shown: readonly CountedPerson[] = []
      for (const { id, item, rating } of arrivals) {
        desks.set(`p${id}`, { ...desks.get(`p${id}`), [`i${item}`]: rating })
        const late = [...desks].map(([who, ratings]) => person(who, ratings))
        const next = lateStep(shown, late)
        if (!next) continue
        for (const name of ['i0', 'i1', 'i2']) {
          const before = new Set(ratersOf(shown, name))
          const fresh = next.people.filter((one) => name in one.ratings && !before.has(one.id))
          expect(fresh.length === 0 || fresh.length >= 3).toBe(true)
          for (const one of shown)
            if (name in one.ratings)
              expect(next.people.find(({ id: who }) => who === one.id)?.ratings[name]).toEqual(
                one.ratings[name],
              )
        }
        shown = next.people
      }
    }),
    { numRuns: 200 },
  )
})

test('R62 late marks are added in threes too, or not at all', () => {
  const marked = (id: string, decides?: boolean) =>
    person(id, { x: { ...full, ...(decides !== undefined && { decides }) } })
  const shown = [marked('a', true), marked('b', true), marked('c', false)]
  const added = (...people: CountedPerson[]) => lateStep(shown, [...shown, ...people])
  expect(added(marked('d', true), marked('e'), marked('f'))).toBeNull()
  expect(added(marked('d'), marked('e'), marked('f'))?.grown).toEqual(new Set(['x']))
  expect(added(marked('d', true), marked('e', false), marked('f', false))?.grown).toEqual(
    new Set(['x']),
  )
})

test('S65 a scribe who knows all but one of those who gave an answer sees it not grow', () => {
  const shown = [on('a', 'x'), on('b', 'x'), on('c', 'x')]
  const known = (one: CountedPerson): CountedPerson => ({ ...one, knownTo: ['scribe'] })
  const entered = [known(on('scribe', 'x')), known(on('paper', 'x'))]
  const emotionAlone = person('e', { x: { expectation: null, experience: null, emotion: 1 } })
  const more = [...shown, ...entered, on('d', 'x')]
  expect(lateStep(shown, [...more, emotionAlone])).toBeNull()
  const marked = person('d', { x: { ...full, decides: true } })
  const offered = entered.map((one) => ({
    ...one,
    ratings: { x: { ...full, decides: false } },
  }))
  expect(lateStep(shown, [...shown, ...offered, marked, on('f', 'x')])).toBeNull()
  expect(lateStep(shown, [...more, on('f', 'x')])?.grown).toEqual(new Set(['x']))
})
