import { expect, test } from 'vitest'
import { createCounts } from '../../../server/net/counts.ts'
import { createTokenBucket } from '../../../server/net/tokenBucket.ts'

const takes = (bucket: { take(): boolean }, times: number): number =>
  Array.from({ length: times }, () => bucket.take()).filter(Boolean).length

test('W10 a burst passes at once, then only what the rate allows', () => {
  let now = 0
  const bucket = createTokenBucket({ perSecond: 60, burst: 300, time: { ticks: () => now } })
  expect(takes(bucket, 1000)).toBe(300)
  now += 1000
  expect(takes(bucket, 1000)).toBe(60)
  now += 3_600_000
  expect(takes(bucket, 1000)).toBe(300)
})

test('W10 a rate of 0 is no limit, nor is a burst of 0', () => {
  for (const [perSecond, burst] of [
    [0, 0],
    [0, 300],
    [60, 0],
  ] as const) {
    const bucket = createTokenBucket({ perSecond, burst, time: { ticks: () => 0 } })
    expect(takes(bucket, 10_000)).toBe(10_000)
  }
})

test('W10 places are given up to the limit and come back', () => {
  const counts = createCounts()
  expect([1, 2, 3].map(() => counts.enter('a', 2))).toEqual([true, true, false])
  counts.leave('a')
  expect(counts.enter('a', 2)).toBe(true)
  expect(counts.enter('b', 2)).toBe(true)
  expect(Array.from({ length: 50 }, () => counts.enter('c', 0)).every(Boolean)).toBe(true)
})
