/**
 * People without a device whose tokens this browser holds: kept with the visit, nowhere else. What is
 * done for each is kept beside, because only this browser can know it.
 */
import { findVisit, updateVisit, type HeldPerson } from './visits.ts'

/** Nobody where the visit is gone. */
export function heldPeople(workshopId: string): readonly HeldPerson[] {
  return findVisit(workshopId)?.held ?? []
}

/** Keeps the token of a person, in place of an older one. */
export function holdPerson(workshopId: string, participantId: string, token: string): void {
  const known = heldPeople(workshopId).find((one) => one.participantId === participantId)
  const { done, isUnsent } = known ?? { done: null, isUnsent: false }
  store(workshopId, { participantId, token, done, isUnsent })
}

/** Changes what is known of a person; of nobody for unknown ids. */
export function noteDone(
  workshopId: string,
  participantId: string,
  changes: Partial<Pick<HeldPerson, 'done' | 'isUnsent'>>,
): void {
  const known = heldPeople(workshopId).find((one) => one.participantId === participantId)
  if (known) store(workshopId, { ...known, ...changes })
}

/** Forgets the token; the person stays in the workshop. */
export function letGo(workshopId: string, participantId: string): void {
  updateVisit(workshopId, { held: without(workshopId, participantId) })
}

function store(workshopId: string, person: HeldPerson): void {
  updateVisit(workshopId, { held: [...without(workshopId, person.participantId), person] })
}

function without(workshopId: string, participantId: string): readonly HeldPerson[] {
  return heldPeople(workshopId).filter((one) => one.participantId !== participantId)
}
