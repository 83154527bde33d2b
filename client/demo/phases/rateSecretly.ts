import * as board from '../../../shared/doc/board.ts'
import { castBallots } from '../ballots.ts'
import type { Company } from '../company.ts'
import { decisions } from '../story/outcome.ts'
import { rateRound, storyRound } from './rateRound.ts'

/** Everybody rates in secret; then the group decides what to make of it. */
export async function rateSecretly(company: Company): Promise<void> {
  const { lead } = company
  await rateRound(company, storyRound, castBallots())

  await company.command({ type: 'setStep', step: 'discuss' })
  lead.board.doc.transact(() => {
    for (const [touchpoint, decision] of Object.entries(decisions)) {
      board.touchpoints.patch(lead.board.doc, touchpoint, { decision })
    }
  })
  await lead.board.saved()
}
