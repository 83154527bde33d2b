import { fewest } from './fewest.ts'
import { leavesOneAlone, type Known } from './knowers.ts'
import type { Rating } from './rating.ts'
import type { Tally } from './tally.ts'

/**
 * The vote on whether customers decide at a touchpoint (methods 4.9e, SPEC R61). There are no rows of
 * departments, so nothing can be subtracted; three voters and more are told, like any answer.
 *
 * @param rated people who gave at least one answer, in any order; whoever answered without the mark on
 *   offer counts neither for nor against
 * @returns nothing where it may not be told
 */
export function tallyDecides(
  rated: readonly (Known & { readonly rating: Rating })[],
): Pick<Tally, 'decides'> {
  const voters = rated.filter(({ rating }) => rating.decides !== undefined)
  if (voters.length < fewest || leavesOneAlone(voters)) return {}
  const votes = voters.filter(({ rating }) => rating.decides).length
  return { decides: { votes, voters: voters.length } }
}
