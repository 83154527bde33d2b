import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { idsOf } from '../touchpoint/merges.ts'
import type { Tally } from './tally.ts'

/**
 * Figures of one round for touchpoints that took others in after the reveal (OUR RULE, SPEC D63): their
 * own, or else those of the merged one that most people answered. They are never added up: beside the
 * figures that everybody has seen, the sum would tell what the one person who answered only one of them said.
 */
export function talliesTogether(
  tallies: Readonly<Record<string, Tally>>,
  shown: readonly Pick<Touchpoint, 'id' | 'merged'>[],
): Readonly<Record<string, Tally>> {
  const taking = shown.filter(({ merged = [] }) => merged.length > 0)
  if (taking.length === 0) return tallies
  const together = { ...tallies }
  for (const touchpoint of taking) {
    const [own, ...others] = idsOf(touchpoint).map((id) => tallies[id])
    for (const { id } of touchpoint.merged ?? []) delete together[id]
    const best =
      own ?? others.reduce((most, one) => (answered(one) > answered(most) ? one : most), undefined)
    if (best) together[touchpoint.id] = best
  }
  return together
}

/** How many people answered, "no contact" included; −1 for no figures. */
function answered(tally: Tally | undefined): number {
  return tally ? tally.n + tally.noContact : -1
}
