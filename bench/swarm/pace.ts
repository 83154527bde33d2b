/** When who is due: every client once a period, each at its own moment of it. */
export interface Pace {
  /** Calls `fire` for each that has come due by `now`, in order of their times. */
  until(now: number, fire: (client: number, dueAt: number) => void): void
}

export interface PaceOptions {
  readonly startAt: number
  readonly periodMs: number
  /** Moment of each client within the period (ms), by client. */
  readonly moments: readonly number[]
}

export function createPace({ startAt, periodMs, moments }: PaceOptions): Pace {
  const order = moments.map((moment, client) => ({ moment, client }))
  order.sort((a, b) => a.moment - b.moment)
  let turn = 0
  let at = 0
  return {
    until(now, fire) {
      for (;;) {
        const next = order[at]
        if (!next) return
        const dueAt = startAt + turn * periodMs + next.moment
        if (dueAt > now) return
        fire(next.client, dueAt)
        at++
        if (at === order.length) {
          at = 0
          turn++
        }
      }
    },
  }
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
