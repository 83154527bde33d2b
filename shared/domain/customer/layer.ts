import { latestTallies, type LatestTally } from '../rating/latestTallies.ts'
import { talliesTogether } from '../rating/talliesTogether.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { customersTable, surveyTable, type Survey } from './panel.ts'
import { poolTallies } from './pool.ts'

/** What the layer of customers is made of. */
export interface CustomerSources {
  /** Ids, oldest first, up to the current one. */
  readonly rounds: readonly string[]
  readonly surveys: readonly Pick<Survey, 'id' | 'round'>[]
  /** Touchpoints as they are shown; what was merged stands in the kept one. */
  readonly shown: readonly Pick<Touchpoint, 'id' | 'merged'>[]
  /** Published figures by touchpoint, of a table by its name; empty where there is none. */
  readonly tableOf: (name: string) => Readonly<Record<string, Tally>>
}

/**
 * What customers say of each touchpoint, the second layer beside the staff's: of the newest round in
 * which any of them answered, everybody of that round together (SPEC D78). Rounds are never pooled.
 *
 * @returns by touchpoint; without those that no customer answered for
 */
export function customerLayer(
  sources: CustomerSources,
): Readonly<Record<string, LatestTally<Tally>>> {
  return latestTallies(sources.rounds.map((round) => ({ round, tallies: roundOf(sources, round) })))
}

function roundOf(sources: CustomerSources, round: string): Readonly<Record<string, Tally>> {
  const names = [
    customersTable(round),
    ...sources.surveys.filter((one) => one.round === round).map(({ id }) => surveyTable(id)),
  ]
  const tables = names.map((name) => talliesTogether({ ...sources.tableOf(name) }, sources.shown))
  const ids = new Set(tables.flatMap((table) => Object.keys(table)))
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const pooled = poolTallies(tables.flatMap((table) => table[id] ?? []))
      return pooled ? [[id, pooled]] : []
    }),
  )
}
