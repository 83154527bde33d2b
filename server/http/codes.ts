import type { Context } from 'hono'
import { tidyCode } from '../../shared/domain/code.ts'
import type { GuardedCodes } from '../auth/codes.ts'
import type { Misses } from '../auth/misses.ts'
import { isRefusal, type Room } from '../room/contract.ts'
import { addressOf } from './address.ts'
import type { ApiOptions } from './apiOptions.ts'
import { openRoom } from './enter.ts'
import { refuseTooFast } from './rateLimits.ts'
import { refusal, refuse } from './refuse.ts'

export interface Opened<T> {
  readonly room: Room
  readonly holder: string
  readonly value: T
}

/** Where the workshop of a holder is found: its id comes first. */
const workshopOf = (holder: string): string => holder.split(' ')[0] ?? ''

/**
 * The room a code opens, or the answer why not. Wrong, closed and expired codes get the same answer
 * after the same work, and count as wrong; beyond a limit no code is looked at, not even a right one,
 * so that nobody learns anything from being refused (SPEC A21, A23).
 */
export async function openByCode<T>(
  c: Context,
  options: ApiOptions,
  book: GuardedCodes<T>,
  typed: string,
): Promise<Opened<T> | Response> {
  const address = addressOf(c, options.trustedProxies)
  const wait = book.misses.waitOf(address)
  if (wait > 0) return refuseTooFast(c, 'Too many wrong codes were tried here', wait)
  const code = tidyCode(typed)
  const found = book.find(code)
  if (!found) return refuseWrongCode(c, book.misses, address)
  const room = await openRoom(workshopOf(found.holder), options)
  if (isRefusal(room) && room.refused !== 'notFound') return refuse(c, room)
  // The room took its time: the code may have been closed, or used, meanwhile.
  const still = book.find(code)
  if (isRefusal(room) || !still) {
    book.remove(found.holder)
    return refuseWrongCode(c, book.misses, address)
  }
  return { room, ...still }
}

/** The one answer to every code that opens nothing. */
export function refuseWrongCode(c: Context, misses: Misses, address: string): Response {
  misses.add(address)
  return refuse(
    c,
    refusal(
      'notFound',
      'This code opens nothing now. Look at it again: it may be mistyped, closed or used. Ask the facilitator for the current one, or for the link.',
    ),
  )
}
