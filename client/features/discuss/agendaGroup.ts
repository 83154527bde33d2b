import { agreementWord, isSplit } from '../../../shared/domain/rating/agreement.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'

/** Department means at least this far apart are worth a talk (OUR RULE): half a step of the scale. */
export const clearRange = 0.5

/** The parts of the agenda, in their order. */
export const agendaGroups = ['differ', 'close', 'tooFew'] as const

/** Where a touchpoint stands on the agenda. */
export type AgendaGroup = (typeof agendaGroups)[number]

/**
 * Whether people differ on a touchpoint (OUR RULE): departments half a step apart, weak agreement on
 * the experience, or people split on any question. Everything else is close to agreement; a large
 * gap that all agree on is no difference between people.
 */
export function agendaGroupOf(tally: Tally | null): AgendaGroup {
  if (tally === null || tally.experience.mean === null) return 'tooFew'
  const isApart = tally.range !== null && tally.range >= clearRange
  const { agreement } = tally.experience
  const isWeak = agreement !== null && agreementWord(agreement) === 'weak'
  const isTorn = [tally.expectation, tally.experience, tally.emotion].some((answer) =>
    isSplit(answer.agreement),
  )
  return isApart || isWeak || isTorn ? 'differ' : 'close'
}
