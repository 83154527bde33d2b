import { own } from '../own.ts'
import type { DotBallot, DotLimits } from './tallyDots.ts'

/**
 * Dots per person for a vote of this size: `n² / (2 · participants)`, at least 1 (SPEC D22).
 *
 * @param options items to choose from, ≥ 0
 * @param participants people who vote, ≥ 1
 * @returns a whole number of dots
 * @see canr.msu.edu/news/dot-voting-tips (16 options, 16 people → 8 each); 3 to 5 is common practice
 */
export function suggestedBudget(options: number, participants: number): number {
  return Math.max(1, Math.round(options ** 2 / (2 * Math.max(1, participants))))
}

/** Why one more dot is refused. */
export type DotRefusal = 'overPerItem' | 'overBudget'

/** Why one more dot on `item` does not fit; `null` when it does (SPEC D22). */
export function refusalOfDot(
  ballot: DotBallot,
  item: string,
  limits: DotLimits,
): DotRefusal | null {
  if ((own(ballot, item) ?? 0) >= limits.perItem) return 'overPerItem'
  return spentDots(ballot) >= limits.budget ? 'overBudget' : null
}

/** Dots a ballot has given away, ≥ 0. */
export function spentDots(ballot: DotBallot): number {
  return Object.values(ballot).reduce((total, dots) => total + dots, 0)
}

/**
 * A ballot after item `from` was merged into `into`: no vote is lost, but one item never holds more
 * than the cap; dots beyond it go back to the person (SPEC D22).
 */
export function mergeDots(
  ballot: DotBallot,
  { from, into }: { readonly from: string; readonly into: string },
  limits: DotLimits,
): DotBallot {
  const moved = own(ballot, from)
  if (moved === null || from === into) return ballot
  const dots = Math.min(limits.perItem, moved + (own(ballot, into) ?? 0))
  const kept = Object.entries(ballot).filter(([item]) => item !== from && item !== into)
  return Object.fromEntries([...kept, [into, dots]])
}
