import { isFailure, type Failure } from '../../workshop/api.ts'
import { updateVisit } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'

type Steering = Pick<Workshop, 'id' | 'me' | 'command'>

/**
 * Makes somebody else steer and steps back: first they can, then I cannot, so that at no moment
 * nobody steers. Answers why not; what was done by then stays.
 */
export async function handOverTo(
  workshop: Steering,
  person: { readonly id: string; readonly role: string },
): Promise<Failure['failed'] | null> {
  const heirs = person.role === 'facilitator' ? [] : [[person.id, 'facilitator'] as const]
  for (const [participantId, role] of [...heirs, [workshop.me().id, 'participant'] as const]) {
    const answer = await workshop.command({ type: 'setRole', participantId, role })
    if (isFailure(answer)) return answer.failed
  }
  updateVisit(workshop.id, { role: 'participant' })
  return null
}
