import { expect, test } from 'vitest'
import { createLane } from '../../../bench/swarm/ledger.ts'
import { createPace } from '../../../bench/swarm/pace.ts'

function makeLane({ sampled = [0, 1, 2], from = 0, until = Number.POSITIVE_INFINITY } = {}) {
  return createLane({
    clients: 3,
    isWatched: () => true,
    isSampled: (reader) => sampled.includes(reader),
    window: { from, until },
  })
}

test('BE8 time runs from sending to seeing, and once', () => {
  const lane = makeLane()
  expect(lane.sent(0, 100)).toBe(1)
  lane.seen(1, 0, 1, 110)
  lane.seen(1, 0, 1, 500)
  expect(lane.wait.count).toBe(1)
  expect(lane.arrival.count).toBe(1)
  expect(lane.arrived).toBe(1)
  expect(lane.wait.quantile(1)).toBeCloseTo(10, 0)
  expect(lane.newestSeen(1, 0)).toBe(1)
  expect(lane.newestSeen(2, 0)).toBe(0)
})

test('BE8 what is newer covers what is older, which has waited until then', () => {
  const lane = makeLane()
  lane.sent(0, 100)
  lane.sent(0, 150)
  lane.seen(1, 0, 2, 200)
  lane.seen(1, 0, 1, 300)
  expect(lane.arrival.count).toBe(1)
  expect(lane.wait.count).toBe(2)
  expect(lane.wait.quantile(1)).toBeCloseTo(100, 0)
  expect(lane.arrived).toBe(1)
})

test('BE8 what never came counts until the end', () => {
  const lane = makeLane({ sampled: [1] })
  lane.sent(0, 100)
  lane.sent(0, 200)
  lane.seen(1, 0, 1, 101)
  lane.giveUp(5200)
  expect(lane.wait.count).toBe(2)
  expect(lane.wait.quantile(1) as number).toBeGreaterThan(4900)
})

test('BE8 only what is sent in the window is timed, only at sampled readers', () => {
  const lane = makeLane({ sampled: [1], from: 100, until: 200 })
  for (const at of [50, 100, 199, 200]) lane.sent(0, at)
  for (let number = 1; number <= 4; number++) {
    lane.seen(1, 0, number, 300)
    lane.seen(2, 0, number, 300)
  }
  expect(lane.wait.count).toBe(2)
  expect(lane.newestSeen(2, 0)).toBe(4)
})

test('BE8 an echo, a stranger and what was never sent are not seen', () => {
  const lane = makeLane()
  lane.sent(0, 100)
  lane.seen(0, 0, 1, 110)
  lane.seen(1, 9, 1, 110)
  lane.seen(1, 0, 2, 110)
  expect(lane.wait.count).toBe(0)
  expect(lane.newestSeen(1, 0)).toBe(0)
})

test('BE8 everybody is due once a period, in order, also after a pause', () => {
  const pace = createPace({ startAt: 1000, periodMs: 100, moments: [70, 10, 40] })
  const fired: string[] = []
  const fire = (client: number, dueAt: number): void => void fired.push(`${client}@${dueAt}`)
  pace.until(1005, fire)
  expect(fired).toEqual([])
  pace.until(1050, fire)
  expect(fired).toEqual(['1@1010', '2@1040'])
  pace.until(1240, fire)
  expect(fired.slice(2)).toEqual(['0@1070', '1@1110', '2@1140', '0@1170', '1@1210', '2@1240'])
})
