import { fewest } from './fewest.ts'
import type { Proxied } from './tally.ts'

/**
 * The mark of a figure that people without a device are in (SPEC A37). Where they are one or two in all,
 * or one or two on this item, only that is told: which of them answered would be a trace of one person.
 *
 * @param voters everybody whose ballots were counted in this vote
 * @param isIn whether this person is one of the `n` of the figure
 */
export function proxiedMark<Voter extends { readonly proxied?: boolean }>(
  voters: readonly Voter[],
  isIn: (voter: Voter) => boolean,
): Proxied {
  const entered = voters.filter((voter) => voter.proxied === true)
  if (entered.length === 0) return {}
  const here = entered.filter(isIn).length
  return { proxied: here < fewest ? null : here }
}
