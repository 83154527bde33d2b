import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** The person's own rating of a touchpoint in the latest earlier round that has one; `null` for none. */
export function earlierRound(
  workshop: Pick<Workshop, 'rounds' | 'session' | 'myRatingsOf'>,
  touchpointId: string,
): { readonly rating: Rating; readonly round: string } | null {
  const rounds = workshop.rounds()
  const now = rounds.findIndex((round) => round.id === workshop.session.round)
  for (const round of rounds.slice(0, Math.max(0, now)).reverse()) {
    const rating = workshop.myRatingsOf(round.id)[touchpointId]
    if (rating) return { rating, round: round.name }
  }
  return null
}
