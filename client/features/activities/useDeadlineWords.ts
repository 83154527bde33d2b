import type { Activity, ActivityStatus } from '../../../shared/domain/step.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { untilWords } from '../../i18n/untilWords.ts'
import { serverOffset } from '../../workshop/serverTime.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { deadlineIn } from './deadlineIn.ts'

/** How deadlines are said: `now` is the time of this device, the server's is reckoned in here. */
export function useDeadlineWords() {
  const t = useText()
  const { language } = useLanguage()
  const workshop = useWorkshop()
  return {
    /** "until today 17:00"; empty without a deadline. Told in the time of this device, as its clock shows it. */
    until(activity: Activity, now: number): string {
      const until = deadlineIn(workshop, activity)
      return until === null ? '' : untilWords(t, language(), until - serverOffset(), now)
    },
    /** Milliseconds left; `null` without a deadline. */
    left(activity: Activity, now: number): number | null {
      const until = deadlineIn(workshop, activity)
      return until === null ? null : until - serverOffset() - now
    },
    /** "then it closes". */
    atEnd({ atDeadline }: ActivityStatus, activity: Activity): string {
      if (atDeadline !== 'revealed') return t('activities.atEnd.closed')
      return t(`activities.atEnd.${activity === 'collect' ? 'published' : 'revealed'}`)
    },
  }
}
