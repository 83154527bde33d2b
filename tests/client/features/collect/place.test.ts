import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isSamePlace,
  placeBeside,
  placeOf,
  rowsWith,
  slotOf,
  stepPlace,
  type Column,
  type Direction,
} from '../../../../client/features/collect/place.ts'

const columns: readonly Column[] = [
  { stage: 'one', ids: ['a', 'b', 'c'] },
  { stage: 'two', ids: [] },
  { stage: 'three', ids: ['d'] },
]

/** Walks from where `id` lies and returns every place on the way. */
function walk(id: string, directions: readonly Direction[]) {
  let place = placeOf(columns, id)!
  return directions.map((direction) => (place = stepPlace(columns, id, { place, direction })))
}

describe('place', () => {
  test('CO2 a step down passes one touchpoint, and the end of a stage is a place too', () => {
    expect(walk('a', ['down', 'down', 'down'])).toEqual([
      { stage: 'one', before: 'c' },
      { stage: 'one', before: null },
      { stage: 'one', before: null },
    ])
  })

  test('CO2 a step aside keeps the row, or goes last where the stage is shorter', () => {
    expect(walk('b', ['right', 'right'])).toEqual([
      { stage: 'two', before: null },
      { stage: 'three', before: 'd' },
    ])
    expect(walk('d', ['left', 'left'])).toEqual([
      { stage: 'two', before: null },
      { stage: 'one', before: 'a' },
    ])
  })

  test('CO2 at the edge of the board the place stays', () => {
    expect(walk('a', ['left', 'up'])).toEqual([
      { stage: 'one', before: 'b' },
      { stage: 'one', before: 'b' },
    ])
  })

  test('CO2 a touchpoint that was moved away meanwhile counts as the end, never as an error', () => {
    expect(slotOf(columns, 'd', { stage: 'one', before: 'gone' })).toBe(3)
    expect(placeOf(columns, 'gone')).toBeNull()
    expect(placeBeside(columns, 'gone', 'top')).toBeNull()
  })

  test('CO2 the lower half of a touchpoint means after it', () => {
    expect(placeBeside(columns, 'a', 'bottom')).toEqual({ stage: 'one', before: 'b' })
    expect(placeBeside(columns, 'c', 'bottom')).toEqual({ stage: 'one', before: null })
    expect(placeBeside(columns, 'b', 'top')).toEqual({ stage: 'one', before: 'b' })
  })

  test('CO2 where a touchpoint lies already is no move, from above and from below', () => {
    expect(isSamePlace(columns, 'b', { stage: 'one', before: 'b' })).toBe(true)
    expect(isSamePlace(columns, 'b', { stage: 'one', before: 'c' })).toBe(true)
    expect(isSamePlace(columns, 'b', { stage: 'one', before: 'a' })).toBe(false)
    expect(isSamePlace(columns, 'b', { stage: 'two', before: null })).toBe(false)
  })

  test('CO2 however one walks, the row is one the stage has', () => {
    const direction = fc.constantFrom<Direction>('up', 'down', 'left', 'right')
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(direction), (id, directions) => {
        for (const place of walk(id, directions)) {
          const row = slotOf(columns, id, place) + 1
          expect(row).toBeGreaterThanOrEqual(1)
          expect(row).toBeLessThanOrEqual(rowsWith(columns, id, place.stage))
        }
      }),
    )
  })
})
