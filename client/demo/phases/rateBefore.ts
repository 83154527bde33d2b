import { castBallots } from '../ballots.ts'
import type { Company } from '../company.ts'
import { earlierStory } from '../story/earlier.ts'
import { firstRound, rateRound } from './rateRound.ts'

/** A first round, so that there is something to compare with; then the second one is opened. */
export async function rateBefore(company: Company): Promise<void> {
  await company.command({ type: 'setStep', step: 'rate' })
  await rateRound(company, firstRound, castBallots(earlierStory))
  await company.command({ type: 'openRound', name: '' })
}
