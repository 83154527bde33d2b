/** Time as rooms see it, passed in so that tests own it. */
export interface Time {
  /** Unix milliseconds. */
  now(): number
  /**
   * Milliseconds since some moment, never less than before: for every pause, age and rate. The clock of
   * `now` is set back and forward by people and programs, and is only written down and shown (SPEC R12).
   */
  ticks(): number
  /** Calls `callback` once after `ms` (0 or more); the answer cancels it. Never keeps the process alive. */
  after(ms: number, callback: () => void): () => void
}

/** The machine's clock and timers. */
export const systemTime: Time = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
