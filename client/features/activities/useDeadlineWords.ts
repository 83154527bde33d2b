import type { Activity, ActivityStatus } from '../../../shared/domain/step.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { untilWords } from '../../i18n/untilWords.ts'
import { serverOffset } from '../../workshop/serverTime.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { deadlineIn } from './deadlineIn.ts'

const minuteMs = 60_000
/** Clocks this near one another (ms) are taken to show the same time. */
const sameClockMs = minuteMs / 2

/**
 * A moment of the server's as the clock of this device shows it. Clocks are never quite alike and deadlines are told
 * in minutes: the nearest one, from the same number on every device whose clock is right, so that all say the same.
 */
function onThisClock(at: number, now: number): number {
  const exact = at - serverOffset()
  if (exact - now < 60 * minuteMs) return exact
  const shown = Math.abs(serverOffset()) < sameClockMs ? at : exact
  return Math.round(shown / minuteMs) * minuteMs
}

/** How deadlines are said: `now` is the time of this device, the server's is reckoned in here. */
export function useDeadlineWords() {
  const t = useText()
  const { language } = useLanguage()
  const workshop = useWorkshop()
  return {
    /** "until today 17:00"; empty without a deadline. Told in the time of this device, as its clock shows it. */
    until(activity: Activity, now: number): string {
      const until = deadlineIn(workshop, activity)
      return until === null ? '' : untilWords(t, language(), onThisClock(until, now), now)
    },
    /** Milliseconds left; `null` without a deadline. */
    left(activity: Activity, now: number): number | null {
      const until = deadlineIn(workshop, activity)
      return until === null ? null : until - serverOffset() - now
    },
    /** "then it closes". */
    atEnd({ state, atDeadline }: ActivityStatus, activity: Activity): string {
      if (atDeadline === 'open') return t('activities.atEnd.opened')
      if (atDeadline === 'revealed' && activity !== 'collect') return t('activities.atEnd.revealed')
      // Drafts that were shown before are shown no more at the end.
      if (atDeadline === 'revealed' && state === 'private') return t('activities.atEnd.published')
      return t(`activities.atEnd.${state === 'private' ? 'closedPrivate' : 'closed'}`)
    },
    /** "Collecting closes in 2 min": both at once, to stand beside a countdown. Only for the last hour. */
    beside({ state, atDeadline }: ActivityStatus, activity: Activity, left: number): string {
      const minutes = t('activities.beside.minutes', Math.max(1, Math.ceil(left / 60_000)))
      if (atDeadline === 'open') return t('activities.beside.opened', minutes)
      const isCollect = activity === 'collect'
      if (atDeadline === 'revealed' && isCollect && state === 'private')
        return t('activities.beside.published', minutes)
      return t(
        `activities.beside.${isCollect ? 'closed' : (atDeadline ?? 'closed')}`,
        t(`activities.name.${activity}`),
        minutes,
      )
    },
  }
}
