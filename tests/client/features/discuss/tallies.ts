import type { MadeWorkshop } from '../../makeWorkshop.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const order = ['sales', 'support', 'logistics', 'it']

/** Ballots of one department: one `[expectation, experience, emotion]` per person. */
export function of(department: string, ...answers: readonly (readonly number[])[]): Ballot[] {
  return answers.map(([expectation, experience, emotion]) => ({
    department,
    rating: { expectation, experience, emotion } as Rating,
  }))
}

export function tallyOf(...ballots: readonly Ballot[][]): Tally {
  return tallyTouchpoint(ballots.flat(), order)
}

/** Sales 3.0 and Support 1.3 on experience; everybody counts on it; IT has two people only. */
export const apart = tallyOf(
  of('sales', [5, 3, 0], [5, 3, 0], [4, 3, 1]),
  of('support', [5, 1, -2], [5, 1, -2], [5, 2, -1]),
  of('logistics', [4, 4, 1], [5, 4, 1], [5, 4, 0]),
  of('it', [5, 2, -1], [4, 2, 0]),
)

/** Three and three people who see the same. */
export const together = tallyOf(
  of('sales', [3, 3, 0], [3, 3, 0], [3, 4, 1]),
  of('support', [3, 3, 0], [3, 3, 0], [3, 4, 1]),
)

/** Everybody sees the same: three steps below what is counted on. */
export const bigGap = tallyOf(
  of('sales', [5, 2, -1], [5, 2, -1], [5, 2, -1]),
  of('support', [5, 2, -1], [5, 2, -1], [5, 2, -1]),
)

export const twoPeople = tallyOf(of('sales', [4, 4, 1], [5, 4, 1]))

/** Publishes tallies as the server does at the reveal. */
export function publish(
  { docs }: MadeWorkshop,
  round: string,
  tallies: Readonly<Record<string, Tally>>,
): void {
  for (const [id, tally] of Object.entries(tallies))
    record.tallies.set(docs.record, round, id, tally)
}
