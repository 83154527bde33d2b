/**
 * A total that may be read by anybody, of something whose every single event is a secret: frames of
 * hidden drafts come when they are written, and are as long as what was written (SPEC O45). So it is
 * told in steps, and no sooner than after a while.
 */
export interface SlowTotal {
  add(amount: number): void
  /** What is told now. */
  read(): number
}

export interface Slowness {
  /** It is told as a multiple of this, rounded down. */
  readonly step: number
  /** Shortest time between two answers that differ (ms). */
  readonly pauseMs: number
  /** Milliseconds of a clock that only goes forward. */
  readonly ticks: () => number
}

/** Begins at 0; the first answer is told at once. */
export function createSlowTotal({ step, pauseMs, ticks }: Slowness): SlowTotal {
  let total = 0
  let told = 0
  let toldAt = Number.NEGATIVE_INFINITY
  return {
    add: (amount) => void (total += amount),
    read() {
      if (ticks() - toldAt >= pauseMs) {
        toldAt = ticks()
        told = Math.floor(total / step) * step
      }
      return told
    },
  }
}
