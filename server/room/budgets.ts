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
  return new BudgetsOfRoom(perMinute, time)
}

/** A class, because there are thousands (decision 11). */
class BudgetsOfRoom implements Budgets {
  readonly #perMinute: number
  readonly #time: Time
  readonly #purses = new Map<string, Purse>()
  #lookAt = fewPurses

  constructor(perMinute: number, time: Time) {
    this.#perMinute = perMinute
    this.#time = time
  }

  get size(): number {
    return this.#purses.size
  }

  restOf(id: string): number {
    if (this.#perMinute === 0) return 0
    const { left } = this.#purseOf(id)
    return left > 0 ? 0 : Math.ceil((this.#least - left) / this.#perMs)
  }

  spend(id: string, steps: number): void {
    if (this.#perMinute > 0) this.#purseOf(id).left -= steps
  }

  get #perMs(): number {
    return this.#perMinute / 60_000
  }

  get #most(): number {
    return this.#perMinute * burstShare
  }

  /** Rests end with something in hand, or every small change would have one of its own. */
  get #least(): number {
    return this.#perMinute / 60
  }

  #purseOf(id: string): Purse {
    const now = this.#time.ticks()
    const purse = this.#purses.get(id)
    if (!purse) {
      if (this.#purses.size >= this.#lookAt) this.#forgetRested(now)
      const full = { left: this.#most, at: now }
      this.#purses.set(id, full)
      return full
    }
    this.#fill(purse, now)
    return purse
  }

  #fill(purse: Purse, now: number): void {
    purse.left = Math.min(this.#most, purse.left + (now - purse.at) * this.#perMs)
    purse.at = now
  }

  /** Who has all of it again is as good as new. */
  #forgetRested(now: number): void {
    for (const [id, purse] of this.#purses) {
      this.#fill(purse, now)
      if (purse.left >= this.#most) this.#purses.delete(id)
    }
    this.#lookAt = Math.max(fewPurses, 2 * this.#purses.size)
  }
}
