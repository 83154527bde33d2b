import type { WorkshopNow } from '../../shared/domain/digest/seen.ts'
import { activities } from '../../shared/domain/step.ts'
import type { Workshop } from './workshop.ts'

type Shown = Pick<
  Workshop,
  | 'me'
  | 'isFacilitator'
  | 'stages'
  | 'departments'
  | 'touchpoints'
  | 'touchpointsById'
  | 'comments'
  | 'initiatives'
  | 'session'
  | 'activity'
  | 'progress'
>

/** The workshop as this page shows it, in the order of the journey; what has no stage comes last. */
export function workshopNow(workshop: Shown): WorkshopNow {
  const ordered = workshop.touchpoints()
  const known = new Set(ordered.map(({ id }) => id))
  const homeless = Object.values(workshop.touchpointsById).filter(({ id }) => !known.has(id))
  const { id, name } = workshop.me()
  return {
    me: { id, name },
    isFacilitator: workshop.isFacilitator(),
    stages: workshop.stages(),
    departments: workshop.departments(),
    touchpoints: [...ordered, ...homeless],
    comments: workshop.comments(),
    initiatives: workshop.initiatives(),
    step: workshop.session.step,
    round: workshop.session.round,
    states: Object.fromEntries(
      activities.map((activity) => [activity, workshop.activity(activity)]),
    ) as WorkshopNow['states'],
    progress: workshop.progress,
  }
}
