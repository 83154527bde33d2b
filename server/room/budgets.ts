import type { Time } from './time.ts'

/**
 * How much work each person may cause (SPEC G9). One step is about a microsecond. Whoever has used up
 * what there is rests: nothing is refused for it, it is taken later.
 */
export interface Budgets {
  /** Milliseconds until work of this person is done again; 0 = at once. */
  restOf(participantId: string): number
  /** Takes work down that was done, whatever is left: the last piece may exceed it. */
  spend(participantId: string, steps: number): void
  /** People whose work is remembered. */
  readonly size: number
}

/** Part of a minute's steps that is there at once: a quarter of a second of work, at the default. */
const burstShare = 1 / 4

interface Purse {
  left: number
  /** `ticks` of that. */
  at: number
}

/** So many people are remembered without looking who of them has rested. */
const fewPurses = 64

/** @param perMinute steps a person may cause over a minute; 0 = no limit */
export function createBudgets(perMinute: number, time: Time): Budgets {
  const purses = new Map<string, Purse>()
  const perMs = perMinute / 60_000
  const most = perMinute * burstShare
  /** Rests end with something in hand, or every small change would have one of its own. */
  const least = perMinute / 60
  let lookAt = fewPurses

  const fill = (purse: Purse, now: number): void => {
    purse.left = Math.min(most, purse.left + (now - purse.at) * perMs)
    purse.at = now
  }
  /** Who has all of it again is as good as new. */
  const forgetRested = (now: number): void => {
    for (const [id, purse] of purses) {
      fill(purse, now)
      if (purse.left >= most) purses.delete(id)
    }
    lookAt = Math.max(fewPurses, 2 * purses.size)
  }

  const purseOf = (id: string): Purse => {
    const now = time.ticks()
    const purse = purses.get(id)
    if (!purse) {
      if (purses.size >= lookAt) forgetRested(now)
      const full = { left: most, at: now }
      purses.set(id, full)
      return full
    }
    fill(purse, now)
    return purse
  }
  return {
    get size() {
      return purses.size
    },
    restOf(id) {
      if (perMinute === 0) return 0
      const { left } = purseOf(id)
      return left > 0 ? 0 : Math.ceil((least - left) / perMs)
    },
    spend(id, steps) {
      if (perMinute > 0) purseOf(id).left -= steps
    },
  }
}
