import { createEffect, on, onCleanup } from 'solid-js'
import { activities, type Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { serverNow, serverOffset } from '../../workshop/serverTime.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { deadlineIn } from './deadlineIn.ts'
import { useDeadlineWords } from './useDeadlineWords.ts'

/** From when on the end is near: five minutes. */
export const soonMs = 5 * 60_000
/** The longest a browser waits at a time (ms); a later deadline is looked at again. */
const longestWaitMs = 24 * 60 * 60_000

/**
 * Tells screen readers when a deadline is set, changed or withdrawn, and five minutes before it ends, whatever
 * step somebody looks at. That something has closed is told by the news of the activities.
 *
 * @param isNews a deadline that is there from the start was set while the page was open
 */
export function createDeadlineNews(workshop: Workshop, isNews: boolean): void {
  for (const activity of activities) follow(workshop, activity, isNews)
}

function follow(workshop: Workshop, activity: Activity, isNews: boolean): void {
  const t = useText()
  const announce = useAnnounce()
  const words = useDeadlineWords()
  const name = () => t(`activities.name.${activity}`)
  let known: string | undefined = isNews ? '' : undefined
  const isOpen = () => ['open', 'private'].includes(workshop.activity(activity))
  createEffect(
    on([() => markOf(workshop, activity), serverOffset], ([next]) => {
      const isChanged = known !== undefined && known !== next
      known = next
      const until = deadlineIn(workshop, activity)
      if (until === null) {
        if (isChanged && isOpen()) announce(t('activities.news.gone', name()))
        return
      }
      const said = () => [
        `${name()}: ${words.until(activity, Date.now())}`,
        words.atEnd(workshop.session.activities[activity], activity),
      ]
      if (isChanged) announce(`${said().join(', ')}.`)
      let waiting: ReturnType<typeof setTimeout> | undefined
      const wait = (): void => {
        const left = until - soonMs - serverNow()
        if (left <= 0) return
        waiting = setTimeout(
          () => (left > longestWaitMs ? wait() : announce(t('activities.news.soon', name()))),
          Math.min(left, longestWaitMs),
        )
      }
      wait()
      onCleanup(() => clearTimeout(waiting))
    }),
  )
}

function markOf(workshop: Workshop, activity: Activity): string {
  const until = deadlineIn(workshop, activity)
  return until === null ? '' : `${until} ${workshop.session.activities[activity].atDeadline ?? ''}`
}
