/** Doing things in time. */
import { createPace } from '../swarm/pace.ts'

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** How often it is looked who is due (ms). */
const lookMs = 2

export interface PacedWork {
  readonly periodMs: number
  /** Moment of each within the period (ms). */
  readonly moments: readonly number[]
  readonly seconds: number
  readonly fire: (index: number) => void
}

/** Lets each do its work once a period, at its own moment; resolves when the time is over. */
export async function atTheirPace({ periodMs, moments, seconds, fire }: PacedWork): Promise<void> {
  const startAt = performance.now()
  const end = startAt + seconds * 1000
  const pace = createPace({ startAt, periodMs, moments })
  for (let now = startAt; now < end; now = performance.now()) {
    pace.until(now, fire)
    await pause(lookMs)
  }
}

/** Resolves with whether `check` became true within `patienceMs`; looks every 20 ms. */
export async function until(check: () => boolean, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs
  while (!check()) {
    if (performance.now() > end) return false
    await pause(20)
  }
  return true
}
