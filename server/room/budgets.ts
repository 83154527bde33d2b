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
}

/** Part of a minute's steps that is there at once: a quarter of a second of work, at the default. */
const burstShare = 1 / 4

/** @param perMinute steps a person may cause over a minute; 0 = no limit */
export function createBudgets(perMinute: number, time: Time): Budgets {
  const purses = new Map<string, { left: number; at: number }>()
  const perMs = perMinute / 60_000
  const most = perMinute * burstShare
  /** Rests end with something in hand, or every small change would have one of its own. */
  const least = perMinute / 60

  const purseOf = (id: string): { left: number; at: number } => {
    const now = time.ticks()
    const purse = purses.get(id)
    if (!purse) {
      const full = { left: most, at: now }
      purses.set(id, full)
      return full
    }
    purse.left = Math.min(most, purse.left + (now - purse.at) * perMs)
    purse.at = now
    return purse
  }
  return {
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
