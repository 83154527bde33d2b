/** Who sent what when, and who has seen it. All times are milliseconds of `performance.now()`. */
import { createHistogram, type Histogram } from '../measure/histogram.ts'

/** What is told of edits, or of cursors. */
export interface Lane {
  /** Notes that `client` sends its next one now. @returns its number, from 1 on */
  sent(client: number, at: number): number
  /** Number of the last one that `client` sent; 0 = none. */
  lastOf(client: number): number
  /**
   * Notes that `reader` got number `number` of `client`. Values replace each other, so what is older
   * than one that was seen counts as seen with it.
   */
  seen(reader: number, client: number, number: number, at: number): void
  /** Number of the newest one of `client` that `reader` has seen. */
  newestSeen(reader: number, client: number): number
  /** Time from sending to arrival, of those that arrived themselves, at the sampled readers. */
  readonly arrival: Histogram
  /** The same of every one that was sent: one that was overtaken counts until its successor came. */
  readonly wait: Histogram
  /** Counts what never came as having taken until now: at least that long. Call once, at the end. */
  giveUp(at: number): void
  /** How many arrived, at all readers that are watched, of those sent in the window. */
  readonly arrived: number
}

export interface LaneOptions {
  readonly clients: number
  /** Readers in this lane; a reader is the client of the same number. */
  readonly isWatched: (reader: number) => boolean
  /** Whether times are taken at this reader. */
  readonly isSampled: (reader: number) => boolean
  /** Only what is sent in the window counts for times. */
  readonly window: Window
}

/** Until it is known, a bound is infinite. */
export interface Window {
  from: number
  until: number
}

export function createLane({ clients, isWatched, isSampled, window }: LaneOptions): Lane {
  const times: number[][] = Array.from({ length: clients }, () => [0])
  const newest = Array.from({ length: clients }, (_, reader) =>
    isWatched(reader) ? new Uint32Array(clients) : null,
  )
  const arrival = createHistogram()
  const wait = createHistogram()
  let arrived = 0

  const isInWindow = (time: number): boolean => time >= window.from && time < window.until
  return {
    sent(client, at) {
      const list = times[client] as number[]
      return list.push(at) - 1
    },
    lastOf: (client) => (times[client] as number[]).length - 1,
    seen(reader, client, number, at) {
      const known = newest[reader]
      const list = times[client]
      if (!known || !list || reader === client || number >= list.length) return
      const before = known[client] as number
      if (number <= before) return
      known[client] = number
      const sentAt = list[number] as number
      if (isInWindow(sentAt)) arrived++
      if (!isSampled(reader)) return
      if (isInWindow(sentAt)) arrival.add(at - sentAt)
      for (let each = before + 1; each <= number; each++) {
        const time = list[each] as number
        if (isInWindow(time)) wait.add(at - time)
      }
    },
    newestSeen: (reader, client) => newest[reader]?.[client] ?? 0,
    giveUp(at) {
      for (const [reader, known] of newest.entries()) {
        if (!known || !isSampled(reader)) continue
        for (const [client, list] of times.entries()) {
          if (client === reader) continue
          for (const time of list.slice((known[client] as number) + 1))
            if (isInWindow(time)) wait.add(at - time)
        }
      }
    },
    arrival,
    wait,
    get arrived() {
      return arrived
    },
  }
}
