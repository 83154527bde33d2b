import { getOwner, runWithOwner, untrack, type Accessor } from 'solid-js'
import * as desk from '../../shared/doc/desk.ts'
import * as record from '../../shared/doc/record.ts'
import { projectTable } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/** The views that belong to a round: of the current one, and by id of any other. Needs an owner. */
export function ratedParts(docs: Documents, round: Accessor<string>) {
  const talliesOf = perRound((id) => projectTable(docs.record, record.tallies, id))
  const myRatingsOf = perRound((id) => projectTable(docs.desk, desk.ratings, id))
  const estimateTalliesOf = perRound((id) => projectTable(docs.record, record.estimateTallies, id))
  const myEstimatesOf = perRound((id) => projectTable(docs.desk, desk.estimates, id))
  return {
    talliesOf,
    myRatingsOf,
    tallies: () => talliesOf(round()),
    estimateTallies: () => estimateTalliesOf(round()),
    myRatings: () => myRatingsOf(round()),
    myEstimates: () => myEstimatesOf(round()),
  }
}

/** One view per round, made when first asked for and kept as long as the workshop is open. */
function perRound<T>(project: (round: string) => T): (round: string) => T {
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
