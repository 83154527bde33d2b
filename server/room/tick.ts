/** How long a room waits between two batches. */
export interface Tick {
  /** Shortest time between two batches (ms). */
  ms(): number
  /** A batch was begun this long (ms) after it should have been: the machine has too much to do. */
  late(ms: number): void
}

/** Weight of the newest lateness in their mean. */
const newest = 1 / 8

/**
 * Milliseconds: 2 in a small room, where a change goes to few; 16 from 64 people on, 18 with 200, 36
 * with 400 and 62 from 700 on, where telling everybody takes a good part of it: half of what a full
 * room costs is handing frames to sockets, and each beat hands one to everybody.
 */
export function tickMs(people: number): number {
  return Math.max(2, Math.min(16, people / 4), Math.min(62, people / 11))
}

/**
 * @param people asked at every batch
 * @returns the tick of so many people, up to twice that under pressure
 */
export function createTick(people: () => number): Tick {
  let meanLateMs = 0
  return {
    ms() {
      const ms = tickMs(people())
      return ms + Math.min(ms, meanLateMs)
    },
    late(ms) {
      meanLateMs += (Math.max(0, ms) - meanLateMs) * newest
    },
  }
}
