/** When what found no room on the board is tried again. */
import type { Place } from './publish.ts'
import type { Time } from './time.ts'
import type { Waiting } from './waiting.ts'

export interface Retries {
  isDue(place: Place): boolean
  /** It found no room now. */
  later(place: Place): void
  /** Forgets what is not held any more; answers whether anything is. */
  follow(waiting: readonly Waiting[]): boolean
}

/** What found no room is tried again after so long (ms). */
export const heldMs = 30_000

/** Nothing is held at first: every place is due. Only `ticks` of `time` is read, no timer is set. */
export function createRetries(time: Time): Retries {
  return new RetriesOfRoom(time)
}

/** A class, because there are thousands (decision 11). */
class RetriesOfRoom implements Retries {
  readonly #time: Time
  readonly #dueAt = new Map<string, number>()

  constructor(time: Time) {
    this.#time = time
  }

  isDue(place: Place): boolean {
    return this.#time.ticks() >= (this.#dueAt.get(nameOf(place)) ?? 0)
  }

  later(place: Place): void {
    this.#dueAt.set(nameOf(place), this.#time.ticks() + heldMs)
  }

  follow(waiting: readonly Waiting[]): boolean {
    const held = new Set(waiting.filter(({ isHeld }) => isHeld).map(nameOf))
    for (const name of this.#dueAt.keys()) if (!held.has(name)) this.#dueAt.delete(name)
    return held.size > 0
  }
}

function nameOf({ desk, id }: Place): string {
  return `${desk.name} ${id}`
}
