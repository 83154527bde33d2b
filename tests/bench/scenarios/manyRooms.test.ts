import { expect, test } from 'vitest'
import { growthOf } from '../../../bench/scenarios/manyRooms.ts'

test('BE18 memory grew by what the last cycle has more than the first', () => {
  const cycles = [
    { rss: 100, inUse: 50 },
    { rss: 900, inUse: 10 },
    { rss: 120, inUse: 45 },
  ]
  expect(growthOf(cycles)).toEqual({ rss: 20, inUse: -5 })
  expect(growthOf(cycles.slice(0, 1))).toEqual({ rss: 0, inUse: 0 })
  expect(growthOf([])).toEqual({ rss: 0, inUse: 0 })
})
