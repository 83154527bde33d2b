import type { DotTally } from '../rating/tally.ts'

/** What the facilitator set: dots each person may give, and how many of them on one item; both ≥ 1. */
export interface DotLimits {
  readonly budget: number
  readonly perItem: number
}

/** One person's dots: item id → whole number of dots. */
export type DotBallot = Readonly<Record<string, number>>

/** All dots on one item. */
export interface DotCount {
  /** Item id → dots and distinct voters; items without a dot are left out. */
  readonly items: Readonly<Record<string, DotTally>>
  /** Ballots that counted, with at least one dot. */
  readonly voters: number
  /** Dots the people who voted kept in hand. */
  readonly unspent: number
  /** Ballots over the budget, ignored as a whole. */
  readonly ignored: number
}

/**
 * Counts a dot vote (cumulative voting, SPEC D22). A client may write anything on its own desk, so
 * the limits hold here again. OUR RULE, in this order: what is not a whole positive number counts as
 * no dot; more than `perItem` on one item count as `perItem`; a ballot that is still over the budget
 * is ignored as a whole, because choosing which of its dots count would be voting for that person.
 *
 * @param ballots one per person, in any order
 * @see canr.msu.edu/news/dot-voting-tips
 */
export function countDots(ballots: readonly DotBallot[], limits: DotLimits): DotCount {
  const items = new Map<string, DotTally>()
  const count = { voters: 0, unspent: 0, ignored: 0 }
  for (const ballot of ballots) {
    const given = cappedDots(ballot, limits.perItem)
    const spent = given.reduce((total, [, dots]) => total + dots, 0)
    if (spent === 0) continue
    if (spent > limits.budget) {
      count.ignored++
      continue
    }
    count.voters++
    count.unspent += limits.budget - spent
    for (const [item, dots] of given) {
      const known = items.get(item) ?? { dots: 0, voters: 0 }
      items.set(item, { dots: known.dots + dots, voters: known.voters + 1 })
    }
  }
  return { ...count, items: Object.fromEntries(items) }
}

/** Dots and distinct voters per item; see {@link countDots} for what counts. Items without a dot are left out. */
export function tallyDots(
  ballots: readonly DotBallot[],
  limits: DotLimits,
): Record<string, DotTally> {
  return { ...countDots(ballots, limits).items }
}

/** One person's dots as they count: whole positive numbers, at most `perItem` (≥ 1) on one item. */
export function cappedDots(ballot: DotBallot, perItem: number): [string, number][] {
  return Object.entries(ballot)
    .filter(([, dots]) => Number.isInteger(dots) && dots > 0)
    .map(([item, dots]) => [item, Math.min(dots, perItem)])
}
