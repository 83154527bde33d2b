/** Refusals that several of the room's deeds answer with; what only one of them says stands with it. */
import type { Refusal } from './contract.ts'

/** What is asked for cannot be so in this workshop; `detail` says to people why, and what was changed. */
export const doesNotFit = (detail: string): Refusal => ({ refused: 'doesNotFit', detail })

/** The key of a link that was replaced, or of none. */
export const badKey: Refusal = {
  refused: 'badToken',
  detail: 'This link is not valid any more. Ask the facilitator for the current one.',
}
