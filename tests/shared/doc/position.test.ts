import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionBetween, positionsAfter } from '../../../shared/doc/position.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const keyLike = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 })
const anyPosition = fc.option(fc.oneof(keyLike, fc.string()))

test('V3 a key between two neighbours sorts between them, however often one goes in between', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
      const keys: string[] = []
      for (const place of places) {
        const at = place % (keys.length + 1)
        keys.splice(at, 0, positionBetween(keys[at - 1] ?? null, keys[at] ?? null))
      }
      expect([...keys].sort()).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('V3 neighbours with one key, or in the wrong order, do not throw', () => {
  expect(positionBetween('a1', 'a1') > 'a1').toBe(true)
  expect(positionBetween('a2', 'a1') > 'a2').toBe(true)
})

test('V3 keys that any client may have written never throw', () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, (before, after) => {
      expect(positionBetween(before, after).length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})

test('V3 several keys come in ascending order after the one given', () => {
  const keys = positionsAfter('a4', 5)
  expect(keys).toHaveLength(5)
  expect(['a4', ...keys]).toEqual(['a4', ...keys].sort())
  expect(positionsAfter('not a key', 2)).toEqual(positionsAfter(null, 2))
  expect(positionsAfter(null, 0)).toEqual([])
})
