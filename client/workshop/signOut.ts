/**
 * Signing out everywhere else, from a page that goes on (SPEC A48). The page makes the new token and keeps
 * it before it asks: whether or not the answer comes, this browser is in, in all its tabs, and nobody else.
 */
import type { CommandDone } from '../../shared/protocol/http.ts'
import { api, isFailure, type Answer, type Failure } from './api.ts'
import { findVisit, updateVisit, type Visit } from './visits.ts'

/** As many bytes as the server's own tokens have. */
const tokenBytes = 24

/** A failure after which the command may have been carried out, or still will be. */
const isOpen = ({ failed }: Failure): boolean =>
  failed === 'offline' || failed === 'notYet' || failed === 'internal'

/**
 * Ends all that goes by the person's token but for what goes by the new one.
 *
 * @param renew what this page goes on by; `null` while it is asked, because by the old one it would be out too
 * @returns `unkept` when this browser can keep no token: nothing was asked, it would have been out itself
 */
export async function signOutElsewhere(
  visit: Pick<Visit, 'workshopId' | 'token'>,
  renew: (token: string | null) => void,
): Promise<Answer<CommandDone> | 'unkept'> {
  const { workshopId } = visit
  const token = newToken()
  updateVisit(workshopId, { nextToken: token })
  if (findVisit(workshopId)?.nextToken !== token) return 'unkept'
  renew(null)
  const answer = await api.command(workshopId, visit.token, { type: 'signOutElsewhere', token })
  if (!isFailure(answer)) {
    updateVisit(workshopId, { token, nextToken: undefined })
    renew(token)
    return answer
  }
  if (!isOpen(answer)) updateVisit(workshopId, { nextToken: undefined })
  renew(visit.token)
  return answer
}

/**
 * The token to try when the server takes the one of before no longer: the one this browser has asked for,
 * or the one another tab goes by. `null` = there is none, this browser is out.
 *
 * @param tried tokens of this page so far; the answer is added
 */
export function tokenAfter(
  { workshopId, participantId }: Pick<Visit, 'workshopId' | 'participantId'>,
  tried: Set<string>,
): string | null {
  const visit = findVisit(workshopId)
  // A scribe's browser keeps its own token here, not those of the people it writes for.
  if (visit?.participantId !== participantId) return null
  const next = [visit.nextToken, visit.token].find((token) => token && !tried.has(token)) ?? null
  if (next === null) return null
  tried.add(next)
  updateVisit(workshopId, { token: next, nextToken: undefined })
  return next
}

/** By chance, safe in a header and in a subprotocol. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(tokenBytes))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
