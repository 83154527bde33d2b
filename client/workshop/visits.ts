/** Workshops this browser has joined: the token that lets a person straight back in. */
import type { Role } from '../../shared/domain/participant.ts'
import type { OwnFact } from '../../shared/domain/ownFact.ts'
import type { Activity, Step } from '../../shared/domain/step.ts'
import { recall, remember } from '../memory/memory.ts'

/** An activity that was open when the person was here last. */
export interface OpenWork {
  readonly activity: Activity
  /** Unix ms of this device; `null` without a deadline. */
  readonly until: number | null
  readonly mine: readonly OwnFact[]
}

/** One person this browser writes for. */
export interface HeldPerson {
  readonly participantId: string
  readonly token: string
  /** Ids of what has a whole answer, as this browser left it; none of another round. */
  readonly done: { readonly round: string; readonly rated: readonly string[] } | null
  /** Something entered here had not reached the server yet when the desk was left. */
  readonly isUnsent: boolean
}

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
  /** What was open when this browser was there last; left out = not known. */
  readonly open?: readonly OpenWork[]
  /** The brief was put away after joining; until then it is offered once. */
  readonly briefRead?: boolean
  /** Links this browser made or came by; whoever it is in the workshop, it does not forget them. */
  readonly links?: Readonly<Partial<Record<Role, string>>>
  /** People without a device whom this browser writes for (see `heldPeople`). */
  readonly held?: readonly HeldPerson[]
}

const key = 'touchline:visits'
const kept = 50

/** Visits, newest first. Unreadable storage gives none: a link still lets people in. */
export function listVisits(): Visit[] {
  const visits = recall(key)
  return Array.isArray(visits) ? (visits as Visit[]).filter((visit) => Boolean(visit?.token)) : []
}

/** The visit of this workshop that this browser remembers; `null` for none. */
export function findVisit(workshopId: string): Visit | null {
  return listVisits().find((visit) => visit.workshopId === workshopId) ?? null
}

/** Adds the visit or replaces the one of the same workshop, whose links stay known. */
export function rememberVisit(visit: Visit): void {
  const { workshopId, links = findVisit(workshopId)?.links } = visit
  const next = links ? { ...visit, links } : visit
  store([next, ...listVisits().filter((other) => other.workshopId !== workshopId)])
}

/** The link one came by is known here from now on, where there is a visit. */
export function rememberLink(workshopId: string, role: Role, key: string): void {
  const link = `${location.origin}/w/${workshopId}#${key}`
  updateVisit(workshopId, { links: { ...findVisit(workshopId)?.links, [role]: link } })
}

/** Changes what is known of a visit; unknown workshops are ignored. */
export function updateVisit(workshopId: string, changes: Partial<Visit>): void {
  const visit = findVisit(workshopId)
  if (visit) rememberVisit({ ...visit, ...changes })
}

/** The way back in is gone from this browser; the person stays in the workshop. */
export function forgetVisit(workshopId: string): void {
  store(listVisits().filter((visit) => visit.workshopId !== workshopId))
}

function store(visits: readonly Visit[]): void {
  remember(key, [...visits].sort((a, b) => b.at - a.at).slice(0, kept))
}
