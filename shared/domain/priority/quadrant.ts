import { fewest } from '../rating/fewest.ts'
import type { EstimateTally } from '../rating/tally.ts'

/** Where an initiative came out: a quadrant, on a line, disputed or not known. */
export type InitiativeQuadrant =
  'quickWin' | 'major' | 'fillIn' | 'thankless' | 'onTheLine' | 'disputed' | 'tooFew'

/** Threshold between low and high on both axes: the middle of 1..5 (OUR RULE; printed with every chart). */
export const quadrantThreshold = 3

/**
 * Where an initiative stands by impact and effort (SPEC D21). OUR RULE: high is a mean above 3, low
 * below 3; a mean of exactly 3 is "on the line" and never silently a quick win; agreement below 0 on
 * either axis is "disputed"; under three estimates "too few".
 *
 * @see impact–effort matrix as at twobytwo.zvh.io; quick win = high impact, low effort
 */
export function quadrantOf({ n, impact, effort }: EstimateTally): InitiativeQuadrant {
  if (n < fewest || impact.mean === null || effort.mean === null) return 'tooFew'
  if ((impact.agreement ?? 0) < 0 || (effort.agreement ?? 0) < 0) return 'disputed'
  if (impact.mean === quadrantThreshold || effort.mean === quadrantThreshold) return 'onTheLine'
  if (impact.mean > quadrantThreshold) return effort.mean < quadrantThreshold ? 'quickWin' : 'major'
  return effort.mean < quadrantThreshold ? 'fillIn' : 'thankless'
}
