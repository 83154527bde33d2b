import { activities, deadlineOf, type Activity } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** The deadline of an activity that is open, Unix ms; `null` for none. */
export function deadlineIn(workshop: Pick<Workshop, 'session'>, activity: Activity): number | null {
  return deadlineOf(workshop.session.activities[activity])
}

/** Activities that are open with a deadline, in the order of the steps. */
export function activitiesWithDeadline(workshop: Pick<Workshop, 'session'>): readonly Activity[] {
  return activities.filter((activity) => deadlineIn(workshop, activity) !== null)
}
