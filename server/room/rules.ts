/** What is due, under whose name and at whose pace, as things are now (SPEC P21, P22, P38–P40). */
import type { RoomCore } from './core.ts'
import { wasEverNameless, writtenEarlier } from './nameless.ts'
import type { Waiting } from './waiting.ts'

/** Good for one look, or one slice: read anew for every entry, settings and session cost more than the entries. */
export interface Rules {
  /** Drafts wait for the opening, and while the board is locked only facilitators go on. */
  isOpen(one: Waiting): boolean
  /**
   * Whether it is to stay unknown who wrote it: contributions are anonymous, or it was written when they
   * were. Where they never were, nobody was promised anything, whatever a client says.
   */
  isNameless(one: Waiting): boolean
  /** Whether somebody wrote it as a facilitator, not as the participant they were before. */
  isFacilitators(one: Waiting): boolean
  /**
   * Whether it waits for a batch. What facilitators change, move and take away does not: everybody waits
   * for it to happen, and their page says that it can be told (SPEC P39).
   */
  isPatient(one: Waiting): boolean
  /** Only authors and facilitators rearrange. */
  readonly isAuthorsOnly: boolean
}

/** The rules of this moment, of the room's settings, session and vault as written so far. */
export function rulesNow(core: RoomCore): Rules {
  const { activities, boardLocked } = core.state()
  const { anonymous, authorsOnly } = core.settings()
  const vault = core.writer.ahead('vault')
  const isPromiseKept = wasEverNameless(vault)
  const earlier = new Map<string, ReadonlySet<string>>()
  const { state } = activities.collect
  const areDraftsDue = state === 'open' || state === 'revealed'

  const earlierOf = (participantId: string): ReadonlySet<string> => {
    const known = earlier.get(participantId) ?? new Set(writtenEarlier(vault, participantId))
    earlier.set(participantId, known)
    return known
  }
  const isFacilitators = ({ desk: { participantId }, id }: Waiting): boolean =>
    core.members.get(participantId)?.role === 'facilitator' && !earlierOf(participantId).has(id)
  const isNameless = (one: Waiting): boolean =>
    anonymous || ((one.wish !== null || one.isPromised) && isPromiseKept)
  return {
    isOpen(one) {
      if (boardLocked && !isFacilitators(one)) return false
      return one.draft === null || areDraftsDue
    },
    isNameless,
    isFacilitators,
    isPatient: (one) => isNameless(one) && (isAdding(one) || !isFacilitators(one)),
    isAuthorsOnly: authorsOnly,
  }
}

/** Whether it would put something new on the board. */
export function isAdding({ wish }: Waiting): boolean {
  return wish === null || wish.wish === 'add'
}
