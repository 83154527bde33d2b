import { createSignal, onMount } from 'solid-js'
import { roles, type Role } from '../../../shared/domain/participant.ts'
import { api, isFailure, type Failure } from '../../workshop/api.ts'
import { findVisit, updateVisit } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** The links this browser holds. Keys are stored only as hashes on the server, so a link it never saw can only be made anew. */
export interface Links {
  readonly of: (role: Role) => string | null
  /** Makes a new link; answers the reason when it was refused. */
  readonly rotate: (role: Role) => Promise<Failure['failed'] | null>
}

/** Needs an owner: a link that was replaced elsewhere is let go of as soon as that is known. */
export function createLinks(workshop: Workshop): Links {
  const [links, setLinks] = createSignal(findVisit(workshop.id)?.links ?? {})
  const keep = (role: Role, link: string | undefined): void => {
    const { [role]: _, ...others } = links()
    const next = link === undefined ? others : { ...others, [role]: link }
    setLinks(next)
    updateVisit(workshop.id, { links: next })
  }
  const look = async (role: Role): Promise<void> => {
    const link = links()[role]
    if (link === undefined) return
    const key = link.slice(link.indexOf('#') + 1)
    const answer = await api.invitation(workshop.id, key)
    const isDead = isFailure(answer) && answer.failed === 'badToken'
    if (isDead && links()[role] === link) keep(role, undefined)
  }
  onMount(() => roles.forEach((role) => void look(role)))
  return {
    of: (role) => links()[role] ?? null,
    async rotate(role) {
      const answer = await workshop.command({ type: 'rotateLink', role })
      if (isFailure(answer)) return answer.failed
      if (answer.link !== undefined) keep(role, answer.link)
      return null
    },
  }
}
