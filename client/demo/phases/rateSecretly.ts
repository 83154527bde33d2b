import * as board from '../../../shared/doc/board.ts'
import * as desk from '../../../shared/doc/desk.ts'
import * as record from '../../../shared/doc/record.ts'
import { castBallots } from '../ballots.ts'
import type { Company } from '../company.ts'
import { decisions } from '../story/outcome.ts'
import { seats } from '../story/seats.ts'

/** Everybody rates on a desk of their own; one reveal; then the group decides what to make of it. */
export async function rateSecretly(company: Company): Promise<void> {
  const { lead, people } = company
  await company.command({ type: 'setStep', step: 'rate' })
  await company.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  const ballots = castBallots()
  for (const { id } of seats) {
    const { doc, saved } = people[id].desk
    doc.transact(() => {
      for (const [touchpoint, rating] of Object.entries(ballots[id])) {
        desk.ratings.set(doc, firstRound, touchpoint, rating)
      }
    })
    await saved()
    company.advance()
  }
  await company.command({ type: 'setActivity', activity: 'rate', state: 'closed' })
  await company.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await lead.record.until((doc) => Object.keys(record.tallies.all(doc, firstRound)).length > 0)

  await company.command({ type: 'setStep', step: 'discuss' })
  lead.board.doc.transact(() => {
    for (const [touchpoint, decision] of Object.entries(decisions)) {
      board.touchpoints.patch(lead.board.doc, touchpoint, { decision })
    }
  })
  await lead.board.saved()
}

/** The round a new workshop is in. */
export const firstRound = 'r1'
