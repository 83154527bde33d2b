import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLeft } from '../../../client/workshop/createLeft.ts'
import {
  bestOffset,
  keepServerTime,
  readingOf,
} from '../../../client/workshop/measureServerTime.ts'
import { serverNow, serverOffset, setServerOffset } from '../../../client/workshop/serverTime.ts'
import type { Visit } from '../../../client/workshop/visits.ts'
import type { Timer } from '../../../shared/domain/workshop.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => {
  setServerOffset(0)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const workshop = { id: 'w1', visit: { token: 't' } as Visit }
/** A server whose clock is ahead by `ahead` ms and whose answers take `ms` of which the way there is `there`. */
const aServer = (ahead: number, ways: readonly (readonly [there: number, back: number])[]) => {
  let asked = 0
  return vi.fn(async () => {
    const [there, back] = ways[asked++ % ways.length]!
    await vi.advanceTimersByTimeAsync(there)
    const now = Date.now() + ahead
    await vi.advanceTimersByTimeAsync(back)
    return new Response(JSON.stringify({ now }))
  })
}

test('FA20 one answer is wrong by half of what it took at most, and the quickest is gone by', () => {
  expect(readingOf(1000, 6050, 1100)).toEqual({ offset: 5000, took: 100 })
  expect(bestOffset([readingOf(0, 900, 1000), readingOf(0, 5010, 20)])).toBe(5000)
  expect(bestOffset([])).toBeNull()
})

test('FA20 a device whose clock is wrong tells the server’s time', async () => {
  const ways = [
    [400, 10],
    [20, 20],
    [10, 300],
  ] as const
  vi.stubGlobal('fetch', aServer(-90_000, ways))
  await createRoot(async (dispose) => {
    keepServerTime(workshop)
    await vi.waitFor(() => expect(serverOffset()).not.toBe(0))
    expect(Math.abs(serverOffset() + 90_000)).toBeLessThanOrEqual(20)
    dispose()
  })
})

test('FA20 without the server, or with one that tells no time, the own clock is gone by', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  await createRoot(async (dispose) => {
    keepServerTime(workshop)
    await vi.advanceTimersByTimeAsync(100)
    vi.stubGlobal('fetch', async () => new Response('{}'))
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(100)
    expect(serverNow()).toBe(Date.now())
    dispose()
  })
})

test('FA20 two devices with different clocks move to the next second in the same moment', () => {
  // By the server it is 1,000,000; this device is three and a half seconds behind.
  vi.setSystemTime(996_500)
  setServerOffset(3500)
  const { left, setTimer, dispose } = createRoot((disposeRoot) => {
    const [timer, setCurrent] = createSignal<Timer>({ startedAt: 0, endsAt: 1_010_400 })
    return { left: createLeft(timer), setTimer: setCurrent, dispose: disposeRoot }
  })
  const shown = () => Math.ceil(left() / 1000)
  expect(shown()).toBe(11)
  vi.advanceTimersByTime(399)
  expect(shown()).toBe(11)
  vi.advanceTimersByTime(3)
  expect(shown()).toBe(10)
  vi.advanceTimersByTime(999)
  expect(shown()).toBe(9)
  setTimer({ startedAt: 0, endsAt: 1_010_400, pausedAt: 1_005_400 })
  vi.advanceTimersByTime(60_000)
  expect(left()).toBe(5000)
  dispose()
})
