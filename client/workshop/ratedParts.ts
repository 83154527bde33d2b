import { createMemo, getOwner, runWithOwner, untrack, type Accessor } from 'solid-js'
import * as desk from '../../shared/doc/desk.ts'
import * as record from '../../shared/doc/record.ts'
import {
  latestTallies,
  roundsUpTo,
  talliesAlone,
  type LatestTally,
} from '../../shared/domain/rating/latestTallies.ts'
import { talliesTogether } from '../../shared/domain/rating/talliesTogether.ts'
import type { EstimateTally, Tally } from '../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { Round } from '../../shared/domain/workshop.ts'
import { projectTable } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/**
 * The views that belong to a round: of the current one, and by id of any other. Needs an owner.
 *
 * @param taking touchpoints that took others in
 */
export function ratedParts(
  docs: Documents,
  round: Accessor<string>,
  rounds: Accessor<readonly Round[]>,
  taking: Accessor<readonly Touchpoint[]>,
) {
  const talliesOf = perRound((id) => projectTable(docs.record, record.tallies, id))
  const myRatingsOf = perRound((id) => projectTable(docs.desk, desk.ratings, id))
  const estimateTalliesOf = perRound((id) => projectTable(docs.record, record.estimateTallies, id))
  const myEstimatesOf = perRound((id) => projectTable(docs.desk, desk.estimates, id))
  const upToNow = createMemo(() => roundsUpTo(rounds(), round()))
  const latest = createMemo(() =>
    latestOf(upToNow(), (id) => talliesTogether({ ...talliesOf(id) }, taking())),
  )
  const latestEstimates = createMemo(() => latestOf(upToNow(), estimateTalliesOf))
  return {
    talliesOf,
    myRatingsOf,
    latestTallies: latest,
    tallies: createMemo(() => talliesAlone(latest())),
    estimateTallies: createMemo(() => talliesAlone(latestEstimates())),
    myRatings: () => myRatingsOf(round()),
    myEstimates: () => myEstimatesOf(round()),
  }
}

/** A copy of each round's table, because a live one wakes only those who read an id it has. */
function latestOf<T extends Tally | EstimateTally>(
  rounds: readonly string[],
  tableOf: (round: string) => Readonly<Record<string, T>>,
): Readonly<Record<string, LatestTally<T>>> {
  return latestTallies(rounds.map((round) => ({ round, tallies: { ...tableOf(round) } })))
}

/** One view per round, made when first asked for and kept as long as the workshop is open. */
export function perRound<T>(project: (round: string) => T): (round: string) => T {
  const owner = getOwner()
  const made = new Map<string, T>()
  return (round) => {
    const known = made.get(round)
    if (known !== undefined) return known
    const view = runWithOwner(owner, () => untrack(() => project(round))) as T
    made.set(round, view)
    return view
  }
}
