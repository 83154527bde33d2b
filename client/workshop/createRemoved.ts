import { createResource } from 'solid-js'
import type { RemovedPeople, RemovedPerson } from '../../shared/protocol/http.ts'
import { call, isFailure } from './api.ts'
import type { Workshop } from './workshop.ts'

/** Who was removed and can still be erased, as the server knows it; asked anew by `again`. */
export function createRemoved(workshop: Pick<Workshop, 'id' | 'visit'>) {
  const [asked, { refetch }] = createResource(() =>
    call<RemovedPeople>('GET', `/api/workshops/${workshop.id}/removed`, {
      token: workshop.visit.token,
    }),
  )
  const answer = () =>
    asked.state === 'ready' || asked.state === 'refreshing' ? asked.latest : null
  return {
    people: (): readonly RemovedPerson[] => {
      const known = answer()
      return known && !isFailure(known) ? known.people : []
    },
    hasFailed: (): boolean => {
      const known = answer()
      return Boolean(known && isFailure(known))
    },
    again: (): void => void refetch(),
  }
}
