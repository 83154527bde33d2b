import { distributionOf } from '../rating/distribution.ts'
import { scores } from '../rating/rating.ts'
import type { EstimateTally } from '../rating/tally.ts'
import type { Estimate } from './initiative.ts'

/**
 * What the room may see of one initiative's estimates (SPEC D20): nothing but their number under three.
 *
 * @param estimates one per person, in any order
 */
export function tallyEstimates(estimates: readonly Estimate[]): EstimateTally {
  return {
    n: estimates.length,
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
