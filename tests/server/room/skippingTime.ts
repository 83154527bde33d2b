import type { Time } from '../../../server/room/time.ts'

/** Real time that a test can jump forward: what falls due on the way rings at once, in order. */
export function createSkippingTime(): Time & { skip(ms: number): void } {
  let skipped = 0
  const waiting = new Set<{ at: number; ring: () => void }>()
  const now = (): number => Date.now() + skipped
  return {
    now,
    after(ms, callback) {
      const entry = { at: now() + ms, ring: () => {} }
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
      const due = [...waiting].filter((entry) => entry.at <= now()).sort((a, b) => a.at - b.at)
      for (const entry of due) if (waiting.has(entry)) entry.ring()
    },
  }
}
