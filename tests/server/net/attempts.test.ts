import { expect, test } from 'vitest'
import { createAttempts } from '../../../server/net/attempts.ts'
import { defaultLimits } from '../../../server/net/limits.ts'

/** Attempts of one address and how many of them went on. */
function goOn(attempts: ReturnType<typeof createAttempts>, address: string, times: number): number {
  return Array.from({ length: times }, () => attempts.refusedFor(address)).filter((s) => s === 0)
    .length
}

test('W27 a quarter may come at once, the whole in a minute, each address for itself', () => {
  let now = 0
  const attempts = createAttempts(1200, { ticks: () => now })
  expect(goOn(attempts, 'a', 1000)).toBe(300)
  expect(goOn(attempts, 'b', 1000)).toBe(300)
  now += 1000
  expect(goOn(attempts, 'a', 1000)).toBe(20)
  let passed = 0
  for (let second = 0; second < 60; second++) {
    now += 1000
    passed += goOn(attempts, 'a', 100)
  }
  expect(passed).toBe(1200)
})

test('W27 who is refused is told the whole seconds to wait, and is let in after them', () => {
  let now = 0
  const attempts = createAttempts(4, { ticks: () => now })
  expect(attempts.refusedFor('a')).toBe(0)
  expect(attempts.refusedFor('a')).toBe(15)
  now += 5000
  expect(attempts.refusedFor('a')).toBe(10)
  now += 10_000
  expect(attempts.refusedFor('a')).toBe(0)
})

test('W27 addresses that are gone are forgotten, those at work are not', () => {
  let now = 0
  const attempts = createAttempts(1200, { ticks: () => now })
  goOn(attempts, 'busy', 300)
  for (let i = 0; i < 5000; i++) attempts.refusedFor(`2001:db8:${i}::/64`)
  expect(attempts.size()).toBe(5001)
  for (let second = 0; second < 16; second++) {
    now += 1000
    goOn(attempts, 'busy', 100)
  }
  expect(attempts.size()).toBe(1)
  expect(goOn(attempts, 'busy', 100)).toBe(0)
})

test('W27 no limit refuses nobody and remembers nobody', () => {
  const attempts = createAttempts(0, { ticks: () => 0 })
  expect(goOn(attempts, 'a', 100_000)).toBe(100_000)
  expect(attempts.size()).toBe(0)
})

test('W27 an office of 200 people with four documents each comes back from two restarts unhindered', () => {
  let now = 0
  const attempts = createAttempts(defaultLimits.upgradesPerMinute, { ticks: () => now })
  // The waits of the client behind a proxy that answers while the server is away (ms).
  for (const wait of [200, 400, 800, 1600, 2500, 200, 400, 800, 1600, 2500]) {
    expect(goOn(attempts, 'office', 800)).toBe(800)
    now += wait
  }
})
