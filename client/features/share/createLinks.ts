import { createSignal } from 'solid-js'
import type { Role } from '../../../shared/domain/participant.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { findVisit, updateVisit } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** The links this browser holds. Keys are stored only as hashes on the server, so a link it never saw can only be made anew. */
export interface Links {
  readonly of: (role: Role) => string | null
  /** Makes a new link; answers the reason when it was refused. */
  readonly rotate: (role: Role) => Promise<Failure['failed'] | null>
}

export function createLinks(workshop: Workshop): Links {
  const [links, setLinks] = createSignal<Partial<Record<Role, string>>>(
    findVisit(workshop.id)?.links ?? {},
  )
  return {
    of: (role) => links()[role] ?? null,
    async rotate(role) {
      const answer = await workshop.command({ type: 'rotateLink', role })
      if (isFailure(answer)) return answer.failed
      if (answer.link !== undefined) {
        const next = { ...links(), [role]: answer.link }
        setLinks(next)
        updateVisit(workshop.id, { links: next as Record<Role, string> })
      }
      return null
    },
  }
}
