import type { Time } from '../../../server/room/time.ts'

export interface SkippingTime extends Time {
  /** Time passes: what falls due on the way rings at once, in order. */
  skip(ms: number): void
  /** Somebody sets the clock on by `ms`, or back; no time passes. */
  setClock(ms: number): void
}

/** Real time that a test can jump forward, with a clock on the wall that it can set. */
export function createSkippingTime(): SkippingTime {
  let skipped = 0
  let isAheadBy = 0
  const waiting = new Set<{ at: number; ring: () => void }>()
  const ticks = (): number => performance.now() + skipped
  return {
    now: () => Date.now() + skipped + isAheadBy,
    ticks,
    after(ms, callback) {
      const entry = { at: ticks() + ms, ring: () => {} }
      const timer = setTimeout(() => entry.ring(), ms)
      const cancel = (): void => {
        clearTimeout(timer)
        waiting.delete(entry)
      }
      entry.ring = () => {
        cancel()
        callback()
      }
      waiting.add(entry)
      return cancel
    },
    skip(ms) {
      skipped += ms
      const due = [...waiting].filter((entry) => entry.at <= ticks()).sort((a, b) => a.at - b.at)
      for (const entry of due) if (waiting.has(entry)) entry.ring()
    },
    setClock: (ms) => void (isAheadBy += ms),
  }
}
