import { createHistogram, type Histogram } from './histogram.ts'

/** Things that are each expected at known readers. Times are milliseconds of one clock. */
export interface Deliveries {
  /** Notes that thing `key` was sent to `readers`; without `at` it is expected, but not timed. */
  sent(key: number, readers: Iterable<number>, at?: number): void
  /** Notes that `reader` has it; what nobody expects (a repetition, a stranger) counts for nothing. */
  seen(key: number, reader: number, at: number): void
  /** From sending to arrival of what is timed, each reader counted. */
  readonly times: Histogram
  /** How many were expected so far, each reader counted. */
  readonly expected: number
  /** How many of those have not come. */
  readonly missing: number
}

export function createDeliveries(): Deliveries {
  const under = new Map<number, { readonly at: number | null; readonly waiting: Set<number> }>()
  const times = createHistogram()
  let expected = 0
  let missing = 0
  return {
    sent(key, readers, at) {
      const waiting = new Set(readers)
      expected += waiting.size
      missing += waiting.size
      if (waiting.size > 0) under.set(key, { at: at ?? null, waiting })
    },
    seen(key, reader, at) {
      const sending = under.get(key)
      if (!sending?.waiting.delete(reader)) return
      missing--
      if (sending.at !== null) times.add(at - sending.at)
      if (sending.waiting.size === 0) under.delete(key)
    },
    times,
    get expected() {
      return expected
    },
    get missing() {
      return missing
    },
  }
}
