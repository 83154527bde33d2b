/** How often one kind of thing that is shown, and never stored, leaves a room. */
import type { Time } from './time.ts'

export interface LivePace {
  /** Calls back at once after a quiet time, else when the pause (ms) is over. */
  soon(pauseMs: number): void
  /** Calls back now if that is planned and at least half of the pause (ms) is over. */
  ride(pauseMs: number): void
}

/** `soon` calls `run` in a turn of its own, the first time without a pause; `ride` calls it right there. */
export function createLivePace(time: Time, run: () => void): LivePace {
  return new OneLivePace(time, run)
}

/** A class, because there are thousands (decision 11). */
class OneLivePace implements LivePace {
  readonly #time: Time
  readonly #run: () => void
  #cancel: (() => void) | null = null
  #last = Number.NEGATIVE_INFINITY

  constructor(time: Time, run: () => void) {
    this.#time = time
    this.#run = run
  }

  soon(pauseMs: number): void {
    if (this.#cancel) return
    const wait = Math.max(0, this.#last + pauseMs - this.#time.ticks())
    this.#cancel = this.#time.after(wait, () => this.#go())
  }

  ride(pauseMs: number): void {
    if (this.#cancel && this.#time.ticks() >= this.#last + pauseMs / 2) this.#go()
  }

  #go(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#last = this.#time.ticks()
    this.#run()
  }
}
