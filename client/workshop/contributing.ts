import type { Role } from '../../shared/domain/participant.ts'
import type { Activity } from '../../shared/domain/step.ts'
import type { Session } from '../../shared/domain/workshop.ts'

/**
 * Whether a person of `role` may contribute to `activity` now (SPEC P4, CO7). Facilitators may write
 * touchpoints while collecting is closed, because they prepare the board; ballots count only while open.
 */
export function canContribute(session: Session, role: Role, activity: Activity): boolean {
  const { state } = session.activities[activity]
  if (role === 'viewer' || role === 'customer') return false
  if (activity !== 'collect') return state === 'open'
  if (role === 'facilitator') return true
  return (state === 'open' || state === 'private') && !session.boardLocked
}
