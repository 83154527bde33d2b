/** Workshops this browser has joined: the token that lets a person straight back in. */
import type { Role } from '../../shared/domain/participant.ts'
import type { Step } from '../../shared/domain/step.ts'
import type { HeldPerson } from './heldPeople.ts'

export interface Visit {
  readonly workshopId: string
  readonly title: string
  readonly goal: string
  readonly role: Role
  readonly participantId: string
  readonly name: string
  readonly token: string
  /** The token this browser has asked for in place of it (see `signOut.ts`); absent = none. */
  readonly nextToken?: string | undefined
  readonly step: Step
  readonly people: number
  /** Unix milliseconds of the last time it was open here. */
  readonly at: number
  /** The brief was put away after joining; until then it is offered once. */
  readonly briefRead?: boolean
  /** Links to hand out; only a facilitator who made the workshop here has them. */
  readonly links?: Readonly<Record<Role, string>>
  /** People without a device whom this browser writes for (see `heldPeople`). */
  readonly held?: readonly HeldPerson[]
}

const key = 'touchline:visits'
const kept = 50

/** Visits, newest first. Unreadable storage gives none. */
export function listVisits(): Visit[] {
  try {
    const visits = JSON.parse(localStorage.getItem(key) ?? '[]') as Visit[]
    return Array.isArray(visits) ? visits.filter((visit) => Boolean(visit?.token)) : []
  } catch {
    return [] // reason: storage is switched off or holds something else; a link still lets people in
  }
}

export function findVisit(workshopId: string): Visit | null {
  return listVisits().find((visit) => visit.workshopId === workshopId) ?? null
}

/** Adds the visit or replaces the one of the same workshop. */
export function rememberVisit(visit: Visit): void {
  store([visit, ...listVisits().filter((other) => other.workshopId !== visit.workshopId)])
}

/** Changes what is known of a visit; unknown workshops are ignored. */
export function updateVisit(workshopId: string, changes: Partial<Visit>): void {
  const visit = findVisit(workshopId)
  if (visit) rememberVisit({ ...visit, ...changes })
}

export function forgetVisit(workshopId: string): void {
  store(listVisits().filter((visit) => visit.workshopId !== workshopId))
}

function store(visits: readonly Visit[]): void {
  try {
    const newestFirst = [...visits].sort((a, b) => b.at - a.at).slice(0, kept)
    localStorage.setItem(key, JSON.stringify(newestFirst))
  } catch {
    // reason: storage is full or switched off; the person can come back by the link
  }
}
