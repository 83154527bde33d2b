import { expect, test } from 'vitest'
import { createTick } from '../../../server/room/tick.ts'

test('R11 a room of few beats quickly, a full one in its own time', () => {
  const ticks = [1, 64, 176, 396, 1000].map((people) => createTick(() => people).ms())
  expect(ticks).toEqual([2, 16, 16, 36, 62])
})

test('R11 under pressure the beat slows to at most twice its time, and recovers', () => {
  const tick = createTick(() => 100)
  for (let i = 0; i < 50; i++) tick.late(500)
  expect(tick.ms()).toBe(32)
  for (let i = 0; i < 100; i++) tick.late(0)
  expect(tick.ms()).toBeCloseTo(16, 1)
})
