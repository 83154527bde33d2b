/** What the round of now asks about, as everything that counts answers has to see it (SPEC PN80). */
import { listShown } from '../../shared/doc/board.ts'
import { rounds } from '../../shared/doc/record.ts'
import { askedIn } from '../../shared/domain/rating/askedIn.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import { familiesOf, idsOf, type Families } from '../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'

type Ratings = Readonly<Record<string, Rating>>

/** The touchpoints that are shown and asked about; all of them unless the round named some. */
export function askedTouchpoints(core: RoomCore): readonly Touchpoint[] {
  return askedIn(listShown(core.docs.board), namedNow(core))
}

/** Whether the round of now asks about some touchpoints alone. */
export function asksAboutSome(core: RoomCore): boolean {
  return namedNow(core) !== undefined
}

/**
 * One person's ratings as the round of now counts them; `null` where it asks about all, and they count
 * as they are. An answer for what was merged with a touchpoint that is asked about goes under that
 * one's id, so that parting the two later neither loses it nor leaves it with what nobody asked about.
 */
export function askedRatings(core: RoomCore): ((ratings: Ratings) => Ratings) | null {
  const asked = namedNow(core)
  if (asked === undefined) return null
  const named = new Set(asked)
  const families = askedTouchpoints(core).map(idsOf)
  return (ratings) => {
    const counted = Object.fromEntries(Object.entries(ratings).filter(([id]) => named.has(id)))
    for (const family of families) {
      const given = family.find((id) => Object.hasOwn(ratings, id))
      const target = family.find((id) => named.has(id))
      if (given !== undefined && target !== undefined) counted[target] = ratings[given] as Rating
    }
    return counted
  }
}

/** What is merged into what, as ratings are counted together; among touchpoints that are asked about alone. */
export function mergedNow(core: RoomCore): Families {
  const all = familiesOf(listShown(core.docs.board))
  const asked = namedNow(core)
  if (asked === undefined) return all
  const named = new Set(asked)
  return Object.fromEntries(
    Object.entries(all).flatMap(([kept, merged]) => {
      const [first, ...others] = [kept, ...merged].filter((id) => named.has(id))
      return first === undefined || others.length === 0 ? [] : [[first, others] as const]
    }),
  )
}

function namedNow(core: RoomCore): readonly string[] | undefined {
  return rounds.get(core.writer.ahead('record'), core.state().round)?.touchpoints
}
