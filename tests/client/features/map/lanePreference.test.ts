import { expect, test } from 'vitest'
import {
  drawnLanes,
  firstLanes,
  moveLane,
  parseLanes,
  toggleLane,
} from '../../../../client/features/map/lanePreference.ts'
import { laneIds } from '../../../../shared/domain/map/lanes.ts'

test('MP7 at first every lane is drawn in its own order, except the goals', () => {
  expect(drawnLanes(firstLanes)).toEqual(laneIds.filter((lane) => lane !== 'goals'))
})

test('MP7 a lane moves by one place and stays at the ends', () => {
  const moved = moveLane(firstLanes, 'channels', -1)
  expect(moved.order.slice(0, 3)).toEqual(['goals', 'channels', 'pairs'])
  expect(moveLane(firstLanes, 'goals', -1).order).toEqual(laneIds)
  expect(moveLane(firstLanes, 'initiatives', 1).order).toEqual(laneIds)
})

test('MP7 folding a lane and opening it again brings it back to its place', () => {
  const folded = toggleLane(firstLanes, 'channels')
  expect(drawnLanes(folded)).not.toContain('channels')
  expect(drawnLanes(toggleLane(folded, 'channels'))).toEqual(drawnLanes(firstLanes))
})

test('MP7 what a browser remembers is judged: nonsense is dropped, new lanes appear', () => {
  expect(parseLanes(null)).toEqual(firstLanes)
  expect(parseLanes({ order: 'x', shown: [] })).toEqual(firstLanes)
  const kept = parseLanes({ order: ['kpis', 'nonsense', 'pairs'], shown: ['kpis', 'nonsense'] })
  expect(kept.order.slice(0, 2)).toEqual(['kpis', 'pairs'])
  expect([...kept.order].sort()).toEqual([...laneIds].sort())
  expect(kept.shown).toContain('kpis')
  expect(kept.shown).toContain('findings')
  expect(kept.shown).not.toContain('pairs')
})
