import type { Context } from 'hono'
import { WorkError } from '../threads/workError.ts'
import { refuseTooFast } from './rateLimits.ts'
import { refusal, refuse } from './refuse.ts'

/** How long to wait where the line is full (s): a large file takes seconds, a usual one none. */
const busySeconds = 10

/** The answer when a file was neither written nor read (SPEC X17). Throws what is nobody's to wait for. */
export function refuseUndone(c: Context, cause: unknown): Response {
  if (!(cause instanceof WorkError) || cause.kind === 'unreadable') throw cause
  if (cause.kind === 'busy')
    return refuseTooFast(c, 'The server has too many files to write and read', busySeconds)
  return refuse(
    c,
    refusal(
      'unavailable',
      cause.kind === 'closed'
        ? 'The server restarts. Nothing was changed; ask again shortly.'
        : 'The part of the server that writes and reads files broke off and starts anew. Nothing was changed; ask again.',
    ),
  )
}
