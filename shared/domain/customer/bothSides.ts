import { own } from '../own.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { compareTouchpoint, type TouchpointComparison } from './compareTouchpoint.ts'

/** One touchpoint as both sides see it. */
export interface BothSides extends TouchpointComparison {
  readonly touchpoint: Touchpoint
  /** Published figures; `null` where nobody of that side answered. */
  readonly inside: Tally | null
  readonly customers: Tally | null
}

/**
 * Both layers of every touchpoint, side by side, for screens and files alike (SPEC D79, X63). Touchpoints
 * that neither side answered for are left out; the order stays.
 */
export function bothSides(
  touchpoints: readonly Touchpoint[],
  inside: Readonly<Record<string, Tally>>,
  customers: Readonly<Record<string, Tally>>,
): readonly BothSides[] {
  return touchpoints.flatMap((touchpoint) => {
    const ours = own(inside, touchpoint.id)
    const theirs = own(customers, touchpoint.id)
    if (!ours && !theirs) return []
    return [{ touchpoint, inside: ours, customers: theirs, ...compareTouchpoint(ours, theirs) }]
  })
}
