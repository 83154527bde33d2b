import type { Time } from '../../server/room/time.ts'

/** A clock moved by hand. */
export interface HandClock {
  now(): number
  /** Time for one life of a server; `end` silences it as a kill would. */
  life(): Time & { end(): void }
  /** Moves on; what falls due on the way rings in its order, and its consequences come first. */
  skip(ms: number): Promise<void>
}

interface Alarm {
  readonly at: number
  readonly order: number
  ring(): void
}

/** Lets everything happen that waits for nothing from outside. */
export const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

export function createHandClock(start: number): HandClock {
  const alarms = new Set<Alarm>()
  let now = start
  let order = 0
  const next = (until: number): Alarm | null => {
    let first: Alarm | null = null
    for (const alarm of alarms) {
      if (alarm.at > until) continue
      const isEarlier =
        !first || alarm.at < first.at || (alarm.at === first.at && alarm.order < first.order)
      if (isEarlier) first = alarm
    }
    return first
  }
  return {
    now: () => now,
    life() {
      let isOver = false
      return {
        now: () => now,
        ticks: () => now,
        after(ms, callback) {
          const alarm = {
            at: now + ms,
            order: order++,
            ring: () => {
              if (!isOver) callback()
            },
          }
          alarms.add(alarm)
          return () => void alarms.delete(alarm)
        },
        end: () => void (isOver = true),
      }
    },
    async skip(ms) {
      const until = now + ms
      for (let alarm = next(until); alarm; alarm = next(until)) {
        alarms.delete(alarm)
        now = Math.max(now, alarm.at)
        alarm.ring()
        await settle()
      }
      now = until
    },
  }
}
