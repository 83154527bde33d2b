/** What the round of now asks about, as everything that counts answers has to see it (SPEC PN80). */
import { listShown } from '../../shared/doc/board.ts'
import { rounds } from '../../shared/doc/record.ts'
import { askedIn } from '../../shared/domain/rating/askedIn.ts'
import { idsOf } from '../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'

/** The touchpoints that are shown and asked about; all of them unless the round named some. */
export function askedTouchpoints(core: RoomCore): readonly Touchpoint[] {
  return askedIn(listShown(core.docs.board), namedNow(core))
}

/**
 * Whether an answer for this id counts in the round of now, also one for a merged touchpoint or one
 * that was taken off the board; `null` where all do.
 */
export function isAskedNow(core: RoomCore): ((id: string) => boolean) | null {
  const named = namedNow(core)
  if (named === undefined) return null
  const ids = new Set([...named, ...askedTouchpoints(core).flatMap(idsOf)])
  return (id) => ids.has(id)
}

function namedNow(core: RoomCore): readonly string[] | undefined {
  return rounds.get(core.writer.ahead('record'), core.state().round)?.touchpoints
}
