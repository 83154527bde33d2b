/**
 * When what waits on the desks is published without names. Published at once, its time would tell
 * whose it is, so it goes in batches: soon after several people have something, and else after a
 * pause drawn by lot (SPEC P21). A lone writer in a quiet room stays guessable; the page about what
 * others can see says so.
 */
import { randomBelow } from './shuffle.ts'
import type { Time } from './time.ts'

/** Of so many people a batch need not wait for more. */
export const crowd = 3
/** Pause before a batch of a crowd, and before one of fewer (ms); up to `spreadMs` by lot on top of it. */
const crowdMs = 3000
const patienceMs = 9000
const spreadMs = { crowd: 2000, few: 9000 } as const

export interface Pace {
  /** So many people have something to add that waits; 0 = nothing waits at all. To be told at every change. */
  waiting(people: number): void
  close(): void
}

export interface PaceOptions {
  readonly time: Time
  readonly randomBytes: (count: number) => Uint8Array
  /** Asked when a crowd's pause is over: who took theirs back meanwhile makes nobody a crowd (SPEC P41). */
  readonly stillWaiting: () => number
  readonly publish: () => void
}

/** A pace for which nothing waits yet; calls `publish` once for each batch, when it is due. */
export function createPace(options: PaceOptions): Pace {
  return new OnePace(options)
}

/** What waits now. */
interface Wait {
  /** When the patience of the few is over (ticks). */
  readonly patientAt: number
  isCrowd: boolean
  /** When it is published, as things stand (ticks). */
  dueAt: number
  cancel: () => void
}

/** A class, because there are thousands (decision 11). */
class OnePace implements Pace {
  readonly #options: PaceOptions
  #wait: Wait | null = null

  constructor(options: PaceOptions) {
    this.#options = options
  }

  waiting(people: number): void {
    if (people === 0) return
    const { time, randomBytes } = this.#options
    this.#wait ??= this.#begin()
    if (people < crowd || this.#wait.isCrowd) return
    this.#wait.isCrowd = true
    this.#plan(this.#wait, time.ticks() + crowdMs + randomBelow(spreadMs.crowd, randomBytes))
  }

  close(): void {
    this.#wait?.cancel()
  }

  #begin(): Wait {
    const { time, randomBytes } = this.#options
    const patientAt = time.ticks() + patienceMs + randomBelow(spreadMs.few, randomBytes)
    const none = Number.POSITIVE_INFINITY
    const wait: Wait = { patientAt, isCrowd: false, dueAt: none, cancel: () => {} }
    this.#plan(wait, patientAt)
    return wait
  }

  /** Publishes it at `at` (ticks), where that is sooner than planned. */
  #plan(wait: Wait, at: number): void {
    if (at >= wait.dueAt) return
    const { time } = this.#options
    wait.cancel()
    wait.dueAt = at
    wait.cancel = time.after(Math.max(0, at - time.ticks()), () => this.#due(wait))
  }

  #due(wait: Wait): void {
    const { time, stillWaiting, publish } = this.#options
    if (wait.isCrowd && time.ticks() < wait.patientAt && stillWaiting() < crowd) {
      wait.isCrowd = false
      wait.dueAt = Number.POSITIVE_INFINITY
      return this.#plan(wait, wait.patientAt)
    }
    this.#wait = null
    publish()
  }
}
