import type { Estimate } from '../../shared/domain/priority/initiative.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import * as desk from '../../shared/doc/desk.ts'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'

/** Ballots lie on the person's own desk only; nobody else receives them before the reveal. */
export interface BallotActions {
  /** Replaces the person's rating of a touchpoint in the current round. */
  rate(touchpointId: string, rating: Rating): void
  /** Takes the rating back. */
  unrate(touchpointId: string): void
  estimate(initiativeId: string, estimate: Estimate): void
  unestimate(initiativeId: string): void
  /** Sets how many dots the person gives an item; 0 takes them back. */
  giveDots(ballot: 'swot' | 'prioritise', itemId: string, count: number): void
}

/** Writes on the own desk, also offline; answers belong to the round of that moment. */
export function createBallotActions(docs: Documents, round: () => string): BallotActions {
  const act = (change: () => void): void => docs.desk.transact(change, here)
  return {
    rate: (id, rating) => act(() => desk.ratings.set(docs.desk, round(), id, rating)),
    unrate: (id) => act(() => desk.ratings.remove(docs.desk, round(), id)),
    estimate: (id, estimate) => act(() => desk.estimates.set(docs.desk, round(), id, estimate)),
    unestimate: (id) => act(() => desk.estimates.remove(docs.desk, round(), id)),
    giveDots: (ballot, id, count) =>
      act(() =>
        count > 0
          ? desk.dots.set(docs.desk, ballot, id, count)
          : desk.dots.remove(docs.desk, ballot, id),
      ),
  }
}
