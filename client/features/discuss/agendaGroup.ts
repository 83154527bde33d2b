import { isSplit } from '../../../shared/domain/rating/agreement.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'

/** Department means at least this far apart are worth a talk (OUR RULE): half a step of the scale. */
export const clearRange = 0.5

/** Where a touchpoint stands on the agenda. */
export type AgendaGroup = 'differ' | 'close' | 'tooFew'

/**
 * Whether a touchpoint is worth the group's time (OUR RULE): departments half a step apart, people
 * split on any question, or a gap of a whole step. Everything else is close to agreement.
 */
export function agendaGroupOf(tally: Tally | null): AgendaGroup {
  if (tally === null || tally.experience.mean === null) return 'tooFew'
  const isTorn = [tally.expectation, tally.experience, tally.emotion].some((answer) =>
    isSplit(answer.agreement),
  )
  const isApart = tally.range !== null && tally.range >= clearRange
  const isOff = tally.gap !== null && Math.abs(tally.gap.value) >= 1
  return isTorn || isApart || isOff ? 'differ' : 'close'
}
