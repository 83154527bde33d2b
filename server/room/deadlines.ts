import { activities, type Activity } from '../../shared/domain/step.ts'
import type { Session } from '../../shared/domain/workshop.ts'
import type { Time } from './time.ts'

/** A clock may be set while a timer runs, and a machine sleeps: it is looked at so often (SPEC R12). */
const longestWaitMs = 10_000

/** Activities that are open although their time is over. */
export function overdue(session: Session, now: number): Activity[] {
  return activities.filter((activity) => {
    const { state, until } = session.activities[activity]
    return (state === 'open' || state === 'private') && until !== null && until <= now
  })
}

/** Next moment, later than `after`, at which something closes by itself (Unix ms); `null` = none. */
export function nextDeadline(session: Session, after = Number.NEGATIVE_INFINITY): number | null {
  const times = activities.flatMap((activity) => {
    const { state, until } = session.activities[activity]
    const isAhead = until !== null && until > after
    return isAhead && (state === 'open' || state === 'private') ? [until] : []
  })
  return times.length === 0 ? null : Math.min(...times)
}

/** One alarm that can be set again and again; the last setting counts. */
export function createAlarm(time: Time, ring: () => void) {
  let cancel: (() => void) | null = null
  const set = (at: number | null): void => {
    cancel?.()
    cancel = null
    if (at === null) return
    const wait = Math.max(0, at - time.now())
    cancel = time.after(Math.min(wait, longestWaitMs), () => {
      cancel = null
      if (at <= time.now()) ring()
      else set(at)
    })
  }
  return { set, close: (): void => set(null) }
}
