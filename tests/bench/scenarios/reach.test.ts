import { expect, test } from 'vitest'
import { editsAcknowledged, editsWithin, lossesOf } from '../../../bench/scenarios/reach.ts'

test('BE17 losses are what was acknowledged or seen and did not come back', () => {
  const losses = lossesOf([
    { sent: 10, acknowledged: 9, seen: 8, recovered: 8 },
    { sent: 10, acknowledged: 4, seen: 8, recovered: 6 },
    { sent: 10, acknowledged: 0, seen: 0, recovered: 10 },
  ])
  expect(losses).toEqual({
    sent: 30,
    acknowledged: 13,
    acknowledgedLost: 1,
    seen: 16,
    seenLost: 2,
    seenLostShare: 2 / 16,
  })
  expect(lossesOf([]).seenLostShare).toBeNull()
})

test('BE17 an edit is acknowledged with the message that carried it, and back with its last item', () => {
  // The first message of this person was no edit, the third neither.
  expect(editsAcknowledged([2, 4, 5], 0)).toBe(0)
  expect(editsAcknowledged([2, 4, 5], 3)).toBe(1)
  expect(editsAcknowledged([2, 4, 5], 5)).toBe(3)
  expect(editsWithin([17, 18, 19], 16)).toBe(0)
  expect(editsWithin([17, 18, 19], 18)).toBe(2)
})
