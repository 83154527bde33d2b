import type { DotTally } from '../rating/tally.ts'

/** One item's place in a dot vote. */
export interface DotRank extends DotTally {
  readonly item: string
  /** From 1; equal numbers of dots share the better rank. */
  readonly rank: number
  readonly isTied: boolean
}

/**
 * Result of a dot vote, most dots first (SPEC D23). The same number of dots is a tie and says so; OUR
 * RULE lists the one with more distinct voters first, then by item id.
 *
 * @param tallies item id → dots
 */
export function rankDots(tallies: Readonly<Record<string, DotTally>>): readonly DotRank[] {
  const items = Object.entries(tallies).map(([item, tally]) => ({ item, ...tally }))
  return items
    .sort((a, b) => b.dots - a.dots || b.voters - a.voters || (a.item < b.item ? -1 : 1))
    .map((one) => ({
      ...one,
      rank: 1 + items.filter((other) => other.dots > one.dots).length,
      isTied: items.filter((other) => other.dots === one.dots).length > 1,
    }))
}
