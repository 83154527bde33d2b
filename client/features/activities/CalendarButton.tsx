import { Show } from 'solid-js'
import { deadlinesCalendar } from '../../../shared/domain/report/deadlinesCalendar.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { calendarDeadlines } from './calendarDeadlines.ts'

/** All deadlines as a file for one's own calendar, made in the browser; there only while there are any. */
export function CalendarButton() {
  const t = useText()
  const workshop = useWorkshop()
  const deadlines = () => calendarDeadlines(workshop, t)
  const save = () => {
    const { title } = workshop.about
    const text = deadlinesCalendar(workshop.id, deadlines(), Date.now())
    const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' })
    saveFile(blob, { title, file: `${t('activities.calendar.file')}.ics` })
  }
  return (
    <Show when={deadlines().length > 0}>
      <Button icon="calendar" onClick={save}>
        {t('activities.calendar.do')}
      </Button>
    </Show>
  )
}
