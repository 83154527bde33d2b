import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf } from './address.ts'
import { refusal, refuse } from './refuse.ts'

export interface Rate {
  /** 0 = no limit. */
  readonly points: number
  readonly seconds: number
}

export interface RateLimit extends Rate {
  /** What is counted, in the words of the answer: `joins`, `new workshops`. */
  readonly what: string
  readonly trustedProxies: number
}

/** Counts one for `key`; answers the seconds to wait when that is one too many, else `null`. */
export type Count = (key: string) => Promise<number | null>

/** Counts in memory, `points` a key within `seconds`; 0 points = no limit. */
export function createCount({ points, seconds }: Rate): Count {
  if (points === 0) return async () => null
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (key) => {
    try {
      await limiter.consume(key)
      return null
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason
      return Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
    }
  }
}

/** 429 with `Retry-After`; `said` tells what was too many. */
export function refuseTooFast(c: Context, said: string, wait: number): Response {
  c.header('Retry-After', String(wait))
  const detail = `${said}. Nothing was changed; try again in ${wait} s.`
  return refuse(c, refusal('tooFast', detail))
}

/** Counts calls per address and answers 429 with `Retry-After` beyond `points` in `seconds` (SPEC H6). */
export function limitRate({ what, trustedProxies, ...rate }: RateLimit): MiddlewareHandler {
  const count = createCount(rate)
  return async (c, next) => {
    const wait = await count(addressOf(c, trustedProxies))
    if (wait === null) return next()
    const { points, seconds } = rate
    return refuseTooFast(c, `Too many ${what} from your address: ${points} in ${seconds} s`, wait)
  }
}
