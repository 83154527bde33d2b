import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardOrder } from '../../../../shared/domain/rating/cardOrder.ts'

const ids = Array.from({ length: 23 }, (_, index) => `t${index + 1}`)
const someIds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 })

describe('cardOrder', () => {
  test('P7 without shuffling everybody follows the journey', () => {
    expect(cardOrder(ids, null)).toEqual(ids)
  })

  test('P7 a person gets the same order every time', () => {
    expect(cardOrder(ids, 'ana')).toEqual(cardOrder(ids, 'ana'))
    expect(cardOrder([...ids].reverse(), 'ana')).toEqual(cardOrder(ids, 'ana'))
  })

  test('P7 two people get different orders', () => {
    expect(cardOrder(ids, 'ana')).not.toEqual(cardOrder(ids, 'ben'))
  })

  test('P7 nothing is lost or doubled', () => {
    fc.assert(
      fc.property(someIds, fc.string(), (given, person) => {
        expect(cardOrder(given, person).sort()).toEqual([...given].sort())
      }),
    )
  })

  test('P7 a touchpoint that comes later leaves the order of the others as it was', () => {
    fc.assert(
      fc.property(someIds, fc.string(), (given, person) => {
        const [late, ...before] = given
        const order = cardOrder(given, person).filter((id) => id !== late)
        expect(order).toEqual(cardOrder(before, person))
      }),
    )
  })

  test('P7 over many people every card comes first about equally often', () => {
    const four = ['a', 'b', 'c', 'd']
    const firsts = new Map(four.map((id) => [id, 0]))
    for (let person = 0; person < 4000; person++) {
      const first = cardOrder(four, `person-${person}`)[0] as string
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
