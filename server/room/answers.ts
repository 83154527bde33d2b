/** What a room answers over HTTP without changing anything. */
import { about, departments, settings } from '../../shared/doc/frame.ts'
import { roster } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type { Invitation, WorkshopInfo } from '../../shared/protocol/http.ts'
import type { Actor } from './contract.ts'
import type { RoomCore } from './core.ts'

/**
 * How the workshop stands for somebody who is in: title, step, activities, the clock and how many people
 * there are.
 */
export function infoFor(core: RoomCore, actor: Actor): WorkshopInfo {
  const { workshopId, docs, state, time } = core
  const { step, activities } = state()
  return {
    id: workshopId,
    title: about.get(docs.frame).title,
    role: actor.role,
    step,
    activities,
    now: time.now(),
    participants: Object.keys(roster.all(docs.record)).length,
  }
}

/** What a person is called; `null` for somebody who is not in the roster. */
export function nameOf({ docs }: RoomCore, participantId: string): string | null {
  return roster.get(docs.record, participantId)?.name ?? null
}

/** What the holder of a link for this role may see before joining. */
export function invitationFor({ workshopId, docs }: RoomCore, role: Role): Invitation {
  const { title, goal, language } = about.get(docs.frame)
  const { departmentsClosed, anonymous } = settings.get(docs.frame)
  return {
    id: workshopId,
    title,
    // Customers see nothing of the inside, and the goal is the group's own.
    goal: role === 'customer' ? '' : goal,
    language,
    role,
    departments:
      role === 'customer'
        ? []
        : departments.list(docs.frame).map(({ id, name, colour }) => ({ id, name, colour })),
    departmentsClosed: departmentsClosed || role === 'customer',
    anonymous,
  }
}
