import { own } from '../own.ts'
import type { Tally } from './tally.ts'

/**
 * The discussion's order: where people differ most comes first (SPEC D8, OUR RULE). By range of
 * department means (largest first), then agreement on experience (lowest first), then |gap| (largest
 * first), then the order of the journey. What is not known comes after everything known.
 *
 * @param touchpointIdsInOrder in journey order
 * @param tallies touchpoint id → tally; touchpoints without one come last
 * @returns every given id once
 */
export function agendaOf(
  touchpointIdsInOrder: readonly string[],
  tallies: Readonly<Record<string, Tally>>,
): readonly string[] {
  const keyed = touchpointIdsInOrder.map((id) => ({ id, keys: keysOf(own(tallies, id)) }))
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ id }) => id)
}

/** Sort keys, smallest first; the sort itself is stable and so keeps journey order. */
function keysOf(tally: Tally | null): readonly number[] {
  if (tally === null) return [Infinity, Infinity, Infinity]
  return [
    tally.range === null ? Infinity : -tally.range,
    tally.experience.agreement ?? Infinity,
    tally.gap === null ? Infinity : -Math.abs(tally.gap.value),
  ]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? Infinity
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
