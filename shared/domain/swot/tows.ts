import type { SwotQuadrant } from './finding.ts'

/** Inside first, outside second: use S for O, overcome W by O, S against T, limit W and avoid T. */
export type TowsPair = 'SO' | 'WO' | 'ST' | 'WT'

/**
 * The TOWS cell of two findings, in whichever order they were chosen (SPEC D27).
 *
 * @returns `null` when both lie inside or both outside: such a pair is refused
 * @see Weihrich 1982, "The TOWS matrix: a tool for situational analysis", Long Range Planning 15(2)
 */
export function pairOf(one: SwotQuadrant, other: SwotQuadrant): TowsPair | null {
  const inside = [one, other].find((q) => q === 'strength' || q === 'weakness')
  const outside = [one, other].find((q) => q === 'opportunity' || q === 'threat')
  if (!inside || !outside) return null
  if (inside === 'strength') return outside === 'opportunity' ? 'SO' : 'ST'
  return outside === 'opportunity' ? 'WO' : 'WT'
}
