import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf } from './address.ts'
import { refusal, refuse } from './refuse.ts'

export interface RateLimit {
  /** What is counted, in the words of the answer: `joins`, `new workshops`. */
  readonly what: string
  /** 0 = no limit. */
  readonly points: number
  readonly seconds: number
  readonly trustedProxies: number
}

/** Counts calls per address and answers 429 with `Retry-After` beyond `points` in `seconds` (SPEC H6). */
export function limitRate({ what, points, seconds, trustedProxies }: RateLimit): MiddlewareHandler {
  if (points === 0) return (_, next) => next()
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (c, next) => {
    try {
      await limiter.consume(addressOf(c, trustedProxies))
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason
      const wait = Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
      c.header('Retry-After', String(wait))
      return refuse(
        c,
        refusal(
          'tooFast',
          `Too many ${what} from your address: ${points} in ${seconds} s. Nothing was changed; try again in ${wait} s.`,
        ),
      )
    }
    return next()
  }
}
