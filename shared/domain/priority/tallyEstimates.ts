import { distributionOf, onlyNumber } from '../rating/distribution.ts'
import { leavesOneAlone, type Known } from '../rating/knowers.ts'
import { scores } from '../rating/rating.ts'
import type { EstimateTally } from '../rating/tally.ts'
import type { Estimate } from './initiative.ts'

/**
 * What the room may see of one initiative's estimates (SPEC D20, A40): nothing but their number under
 * three, or where a scribe knows all but one.
 *
 * @param estimates one per person, in any order
 */
export function tallyEstimates(estimates: readonly (Estimate & Known)[]): EstimateTally {
  const n = estimates.length
  if (leavesOneAlone(estimates)) return { n, impact: onlyNumber(n), effort: onlyNumber(n) }
  return {
    n,
    impact: distributionOf(
      estimates.map((estimate) => estimate.impact),
      scores,
    ),
    effort: distributionOf(
      estimates.map((estimate) => estimate.effort),
      scores,
    ),
  }
}
