import { isComplete, isNoContact, type Rating } from '../../../shared/domain/rating/rating.ts'

/** How far one person is with one card; `started` has some answers but not all three. */
export type CardState = 'open' | 'started' | 'done' | 'noContact'

/** State of a card by the person's own rating; `null` where there is none. */
export function cardStateOf(rating: Rating | null): CardState {
  if (rating === null) return 'open'
  if (isNoContact(rating)) return 'noContact'
  return isComplete(rating) ? 'done' : 'started'
}

/** Whether nothing is left to answer on a card. */
export function isSettled(state: CardState): boolean {
  return state === 'done' || state === 'noContact'
}
