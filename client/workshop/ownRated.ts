import { isComplete } from '../../shared/domain/rating/rating.ts'
import { answerFor } from '../../shared/domain/touchpoint/merges.ts'
import type { Workshop } from './workshop.ts'

/** How many of the cards the round asks for the person has answered, "no contact" included. */
export function ownRated(workshop: Pick<Workshop, 'asked' | 'myRatings'>): number {
  const ratings = workshop.myRatings()
  return workshop.asked().filter((one) => {
    const rating = answerFor(one, ratings)
    return rating !== undefined && isComplete(rating)
  }).length
}
