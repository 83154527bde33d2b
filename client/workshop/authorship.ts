import type { Held } from '../../shared/domain/contribution.ts'
import type { Participant } from '../../shared/domain/participant.ts'
import type { Workshop } from './workshop.ts'

/** Whose a contribution is, as far as this browser knows: of one's own without a name only its writer does. */
export type Authorship =
  | { readonly who: 'waiting' | 'onlyYou' | 'heldYours' | 'heldFull' }
  | { readonly who: 'person'; readonly person: Participant }

/** The word of `privacy` for why something stays on one's desk. */
export function heldWord(held: Held): 'heldYours' | 'heldFull' {
  return held === 'yours' ? 'heldYours' : 'heldFull'
}

/** `null` = nobody is known. */
export function authorshipOf(
  workshop: Workshop,
  { id, author }: { readonly id: string; readonly author: string | null },
): Authorship | null {
  const held = workshop.heldFor(id)
  if (held) return { who: heldWord(held) }
  if (workshop.isWaiting(id)) return { who: 'waiting' }
  if (workshop.isNameless(id)) return { who: 'onlyYou' }
  const person = workshop.roster[author ?? '']
  return person ? { who: 'person', person } : null
}
