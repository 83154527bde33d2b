import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** A rating of a round that is over. */
export interface EarlierRating {
  readonly rating: Rating
  /** 1-based number and own name of the round; an unnamed one is spoken of by its number. */
  readonly number: number
  readonly name: string
}

/** The person's own rating of a touchpoint in the latest earlier round that has one; `null` for none. */
export function earlierRound(
  workshop: Pick<Workshop, 'rounds' | 'session' | 'myRatingsOf'>,
  touchpointId: string,
): EarlierRating | null {
  const rounds = workshop.rounds()
  const now = rounds.findIndex((round) => round.id === workshop.session.round)
  for (let at = now - 1; at >= 0; at--) {
    const round = rounds[at]!
    const rating = workshop.myRatingsOf(round.id)[touchpointId]
    if (rating) return { rating, number: at + 1, name: round.name }
  }
  return null
}
