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
export function createPace({ time, randomBytes, stillWaiting, publish }: PaceOptions): Pace {
  let since: number | null = null
  let dueAt = Number.POSITIVE_INFINITY
  /** When the patience of the few is over. */
  let patientAt = Number.POSITIVE_INFINITY
  let isCrowd = false
  let cancel = (): void => {}

  const start = (): void => {
    if (isCrowd && time.ticks() < patientAt && stillWaiting() < crowd) {
      isCrowd = false
      dueAt = Number.POSITIVE_INFINITY
      return plan(patientAt)
    }
    since = null
    publish()
  }
  const plan = (at: number): void => {
    if (at >= dueAt) return
    cancel()
    dueAt = at
    cancel = time.after(Math.max(0, at - time.ticks()), start)
  }
  return {
    waiting(people) {
      if (people === 0) return
      if (since === null) {
        since = time.ticks()
        dueAt = Number.POSITIVE_INFINITY
        isCrowd = false
        patientAt = since + patienceMs + randomBelow(spreadMs.few, randomBytes)
        plan(patientAt)
      }
      if (people < crowd || isCrowd) return
      isCrowd = true
      plan(time.ticks() + crowdMs + randomBelow(spreadMs.crowd, randomBytes))
    },
    close: () => cancel(),
  }
}
