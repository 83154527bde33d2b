import * as desk from '../../../shared/doc/desk.ts'
import * as record from '../../../shared/doc/record.ts'
import type { castBallots } from '../ballots.ts'
import type { Company } from '../company.ts'
import { seats } from '../story/seats.ts'

/** The round a new workshop is in; in the demo an earlier look, to compare with. */
export const firstRound = 'r1'
/** The round the demo's story is told of. */
export const storyRound = 'r2'

/** Everybody rates on a desk of their own; one reveal. */
export async function rateRound(
  company: Company,
  round: typeof firstRound | typeof storyRound,
  ballots: ReturnType<typeof castBallots>,
): Promise<void> {
  const { lead, people } = company
  await company.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  for (const { id } of seats) {
    const { doc, saved } = people[id].desk
    doc.transact(() => {
      for (const [touchpoint, rating] of Object.entries(ballots[id])) {
        desk.ratings.set(doc, round, touchpoint, rating)
      }
    })
    await saved()
    company.advance()
  }
  await company.command({ type: 'setActivity', activity: 'rate', state: 'closed' })
  await company.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await lead.record.until((doc) => Object.keys(record.tallies.all(doc, round)).length > 0)
}
