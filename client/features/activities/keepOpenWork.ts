import { createEffect, on } from 'solid-js'
import { activities, deadlineOf } from '../../../shared/domain/step.ts'
import { serverOffset } from '../../workshop/serverTime.ts'
import { updateVisit, type OpenWork } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { ownProgress } from './ownProgress.ts'

/** Keeps with the visit what is open for the person, until when and how far it is, for the list of the home page. Needs an owner. */
export function keepOpenWork(workshop: Workshop): void {
  const open = (): readonly OpenWork[] =>
    activities
      .filter((activity) => ['open', 'private'].includes(workshop.activity(activity)))
      .map((activity) => {
        const until = deadlineOf(workshop.session.activities[activity])
        return {
          activity,
          until: until === null ? null : until - serverOffset(),
          mine: ownProgress(workshop, activity),
        }
      })
  createEffect(
    on(
      () => JSON.stringify(open()),
      (facts) => updateVisit(workshop.id, { open: JSON.parse(facts) as readonly OpenWork[] }),
    ),
  )
}
