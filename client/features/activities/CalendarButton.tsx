import { Show } from 'solid-js'
import { deadlinesCalendar } from '../../../shared/domain/report/deadlinesCalendar.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { activitiesWithDeadline, deadlineIn } from './deadlineIn.ts'

/** All deadlines as a file for one's own calendar, made in the browser; there only while there are any. */
export function CalendarButton() {
  const t = useText()
  const workshop = useWorkshop()
  const save = () => {
    const { title } = workshop.about
    const deadlines = activitiesWithDeadline(workshop).map((activity) => {
      const end = workshop.session.activities[activity].atDeadline ?? 'closed'
      // Collecting has no results: what it shows at its end are drafts.
      const kind = activity === 'collect' && end === 'revealed' ? 'open' : end
      return {
        id: activity,
        at: deadlineIn(workshop, activity) ?? 0,
        summary: t(`activities.calendar.${kind}`, t(`activities.name.${activity}`), title),
        address: `${location.origin}/w/${workshop.id}/${activity}`,
      }
    })
    const text = deadlinesCalendar(workshop.id, deadlines, Date.now())
    const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' })
    saveFile(blob, { title, file: `${t('activities.calendar.file')}.ics` })
  }
  return (
    <Show when={activitiesWithDeadline(workshop).length > 0}>
      <Button icon="calendar" onClick={save}>
        {t('activities.calendar.do')}
      </Button>
    </Show>
  )
}
