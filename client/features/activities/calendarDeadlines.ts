import { panelNow } from '../../../shared/domain/customer/panel.ts'
import type { Deadline } from '../../../shared/domain/report/deadlinesCalendar.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { activitiesWithDeadline, deadlineIn } from './deadlineIn.ts'

/** Every deadline there is now, as a calendar has it: of activities, and of the customers' form. */
export function calendarDeadlines(workshop: Workshop, t: Text): readonly Deadline[] {
  const { title } = workshop.about
  const addressOf = (step: string): string => `${location.origin}/w/${workshop.id}/${step}`
  const ofActivities = activitiesWithDeadline(workshop).map((activity) => {
    const end = workshop.session.activities[activity].atDeadline ?? 'closed'
    // Collecting has no results: what it shows at its end are drafts.
    const kind = activity === 'collect' && end === 'revealed' ? 'open' : end
    return {
      id: activity,
      at: deadlineIn(workshop, activity) ?? 0,
      summary: t(`activities.calendar.${kind}`, t(`activities.name.${activity}`), title),
      address: addressOf(activity),
    }
  })
  const { isOwn, until } = panelNow(workshop.customers.panel, workshop.session)
  // Where customers are asked while the group rates, that has the deadline.
  if (!isOwn || until === null) return ofActivities
  const summary = t('activities.calendar.customers', title)
  return [...ofActivities, { id: 'panel', at: until, summary, address: addressOf('customers') }]
}
