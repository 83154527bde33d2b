import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesPerItem, offeredMinutes } from '../../../../client/features/discuss/itemMinutes.ts'

test('DS44 the planned minutes are shared among what people differ on', () => {
  expect(minutesPerItem(40, 9)).toBe(4)
  expect(minutesPerItem(40, 1)).toBe(15)
  expect(minutesPerItem(40, 0)).toBe(15)
  expect(minutesPerItem(40, 100)).toBe(1)
  expect(minutesPerItem(0, 9)).toBe(3)
})

test('DS44 the set minutes are always on offer, each once and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), (set) => {
      const offered = offeredMinutes(set)
      expect(offered).toContain(set)
      expect([...new Set(offered)].sort((a, b) => a - b)).toEqual(offered)
    }),
  )
})
