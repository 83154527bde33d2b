import type { EstimateTally, Tally } from './tally.ts'

/** The figures of one round by the id of what was voted on; none before the round's reveal. */
export interface RoundTallies<T> {
  readonly round: string
  readonly tallies: Readonly<Record<string, T>>
}

/** Figures, and the id of the round they are from. */
export interface LatestTally<T> {
  readonly tally: T
  readonly round: string
}

/**
 * The figures an item stands with now (OUR RULE): those of the newest round in which anybody
 * answered for it, "no contact" included. A round asks about some items again; the others keep what
 * the room has seen of them. Rounds are never pooled: every item has the figures of one round.
 *
 * @param rounds oldest first
 * @returns by id; what nobody answered in any round is left out
 */
export function latestTallies<T extends Tally | EstimateTally>(
  rounds: readonly RoundTallies<T>[],
): Readonly<Record<string, LatestTally<T>>> {
  const latest: Record<string, LatestTally<T>> = {}
  for (const { round, tallies } of rounds)
    for (const [id, tally] of Object.entries(tallies))
      if (isAnswered(tally)) latest[id] = { tally, round }
  return latest
}

/** The figures alone, by id. */
export function talliesAlone<T>(
  latest: Readonly<Record<string, LatestTally<T>>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(latest).map(([id, { tally }]) => [id, tally]))
}

/**
 * Ids of the rounds up to the current one, oldest first.
 *
 * @param rounds oldest first; the current one may not be listed yet, it is then the newest
 */
export function roundsUpTo(
  rounds: readonly { readonly id: string }[],
  current: string,
): readonly string[] {
  const ids = rounds.map(({ id }) => id)
  const at = ids.indexOf(current)
  return at === -1 ? [...ids, current] : ids.slice(0, at + 1)
}

/** Whether anybody answered, be it with "no contact". */
export function isAnswered(tally: Tally | EstimateTally): boolean {
  return tally.n > 0 || ('noContact' in tally && tally.noContact > 0)
}
