import {
  activities,
  deadlineOf,
  type Activity,
  type ActivityStatus,
} from '../../shared/domain/step.ts'
import type { PanelStatus } from '../../shared/domain/customer/panel.ts'
import type { Session } from '../../shared/domain/workshop.ts'
import type { Time } from './time.ts'

/** A clock may be set while a timer runs, and a machine sleeps: it is looked at so often (SPEC R12). */
const longestWaitMs = 10_000

/** What has deadlines: the activities, and the customers' panel where it was set on its own. */
export interface Timed {
  readonly session: Pick<Session, 'round' | 'activities'>
  readonly panel: PanelStatus
}
type Closing = Activity | 'panel'

/** What is over and whose deadline is not kept yet. */
export function overdue(timed: Timed, now: number): Closing[] {
  return closings.filter((closing) => {
    const until = pendingOf(timed, closing)
    return until !== null && until <= now
  })
}

const closings = [...activities, 'panel'] as const

function pendingOf({ session, panel }: Timed, closing: Closing): number | null {
  if (closing !== 'panel') return pendingSince(session.activities[closing])
  const isAsked = panel.round === session.round && panel.state === 'open'
  return isAsked ? panel.until : null
}

/** Next moment, later than `after`, at which something closes by itself (Unix ms); `null` = none. */
export function nextDeadline(timed: Timed, after = Number.NEGATIVE_INFINITY): number | null {
  const times = closings.flatMap((closing) => {
    const until = pendingOf(timed, closing)
    return until !== null && until > after ? [until] : []
  })
  return times.length === 0 ? null : Math.min(...times)
}

/**
 * The deadline that is still to be kept. A vote that is to be revealed stops counting first: it is closed and
 * keeps its deadline until the reveal is done, so that a store that fails in between holds back nothing but that.
 */
function pendingSince(status: ActivityStatus): number | null {
  const isHalfKept = status.state === 'closed' && status.atDeadline === 'revealed'
  return isHalfKept ? status.until : deadlineOf(status)
}

/** One alarm that can be set again and again; the last setting counts. */
export interface Alarm {
  /** @param at Unix ms; `null` = not at all */
  set(at: number | null): void
  close(): void
}

/** @param ring called once for each setting, when its time has come */
export function createAlarm(time: Time, ring: () => void): Alarm {
  return new OneAlarm(time, ring)
}

/** A class, because there are thousands (decision 11). */
class OneAlarm implements Alarm {
  readonly #time: Time
  readonly #ring: () => void
  #cancel: (() => void) | null = null

  constructor(time: Time, ring: () => void) {
    this.#time = time
    this.#ring = ring
  }

  set(at: number | null): void {
    this.close()
    if (at === null) return
    const wait = Math.max(0, at - this.#time.now())
    this.#cancel = this.#time.after(Math.min(wait, longestWaitMs), () => {
      this.#cancel = null
      if (at <= this.#time.now()) this.#ring()
      else this.set(at)
    })
  }

  close(): void {
    this.#cancel?.()
    this.#cancel = null
  }
}
