/**
 * Ulwick's opportunity score `I + max(I − S, 0)` (SPEC D12). I and S are shares of ratings 4 and 5,
 * times ten. Compare inside one segment only; with five raters one person moves I by 2.
 *
 * @param importance ratings 1..5, in any order
 * @param satisfaction ratings 1..5, in any order; may come from other people
 * @returns 0..20; `null` when either list is empty
 * @see Ulwick 2002, "Turn Customer Input into Innovation", Harvard Business Review 80(1)
 */
export function opportunityScore(
  importance: readonly number[],
  satisfaction: readonly number[],
): number | null {
  const i = topShareInTenths(importance)
  const s = topShareInTenths(satisfaction)
  return i === null || s === null ? null : i + Math.max(i - s, 0)
}

function topShareInTenths(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null
  return (10 * ratings.filter((rating) => rating >= 4).length) / ratings.length
}

/** An opportunity score in words. */
export type OpportunityReading = 'major' | 'solid' | 'neutral' | 'low'

/** A score 0..20 in one word: above 15 major, from 12 solid, from 10 neutral, below low (SPEC D12). */
export function opportunityReading(score: number): OpportunityReading {
  if (score > 15) return 'major'
  if (score >= 12) return 'solid'
  return score >= 10 ? 'neutral' : 'low'
}
