import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDots, tallyDots } from '../../../../shared/domain/priority/tallyDots.ts'

const limits = { budget: 3, perItem: 2 }

test('D22 a tally counts dots and distinct voters', () => {
  expect(tallyDots([{ a: 2, b: 1 }, { a: 1 }, { b: 1, c: 1 }], limits)).toEqual({
    a: { dots: 3, voters: 2 },
    b: { dots: 2, voters: 2 },
    c: { dots: 1, voters: 1 },
  })
})

test('D22 dots over the cap of an item do not count', () => {
  expect(countDots([{ a: 3 }], limits)).toEqual({
    items: { a: { dots: 2, voters: 1 } },
    voters: 1,
    unspent: 1,
    ignored: 0,
  })
})

test('D22 a ballot over the budget is ignored as a whole and reported', () => {
  expect(countDots([{ a: 2, b: 2 }, { a: 1 }], limits)).toEqual({
    items: { a: { dots: 1, voters: 1 } },
    voters: 1,
    unspent: 2,
    ignored: 1,
  })
})

test('D22 what is not a whole positive number is no dot', () => {
  const odd = { a: -1, b: 0.5, c: Number.NaN, d: 0, e: Number.POSITIVE_INFINITY }
  expect(countDots([odd], limits)).toEqual({ items: {}, voters: 0, unspent: 0, ignored: 0 })
})

test('D22 an item named like something every object inherits counts like any other', () => {
  const ballot = JSON.parse('{"__proto__": 1, "toString": 1}') as Record<string, number>
  const tally = tallyDots([ballot], limits)
  expect(Object.keys(tally).sort()).toEqual(['__proto__', 'toString'])
  expect(Object.getPrototypeOf(tally)).toBe(Object.prototype)
})

test('D22 nobody hands out more than the budget or the cap allows', () => {
  const ballots = fc.array(
    fc.dictionary(fc.constantFrom(...'abcd'), fc.integer({ min: 0, max: 4 })),
  )
  fc.assert(
    fc.property(ballots, (given) => {
      const { items, voters, unspent, ignored } = countDots(given, limits)
      const dots = Object.values(items).reduce((sum, item) => sum + item.dots, 0)
      expect(dots + unspent).toBe(voters * limits.budget)
      expect(voters + ignored).toBeLessThanOrEqual(given.length)
      for (const item of Object.values(items)) {
        expect(item.dots).toBeLessThanOrEqual(item.voters * limits.perItem)
        expect(item.dots).toBeGreaterThanOrEqual(item.voters)
      }
      expect(countDots([...given].reverse(), limits)).toEqual({ items, voters, unspent, ignored })
    }),
  )
})
