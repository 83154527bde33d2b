import type { Time } from '../room/time.ts'

export interface TokenBucket {
  /** Whether one more thing may pass now. */
  take(): boolean
}

export interface TokenBucketOptions {
  /** Sustained; 0 = no limit. */
  readonly perSecond: number
  /** At once; 0 = no limit. */
  readonly burst: number
  readonly time: Pick<Time, 'ticks'>
}

/** Full at first: `burst` things pass at once, then `perSecond` a second; where either is 0 everything does. */
export function createTokenBucket(options: TokenBucketOptions): TokenBucket {
  return new OneTokenBucket(options)
}

/** A class, because there are thousands (decision 11). */
class OneTokenBucket implements TokenBucket {
  readonly #options: TokenBucketOptions
  #tokens: number
  #last: number

  constructor(options: TokenBucketOptions) {
    this.#options = options
    this.#tokens = options.burst
    this.#last = options.time.ticks()
  }

  take(): boolean {
    const { perSecond, burst, time } = this.#options
    if (perSecond === 0 || burst === 0) return true
    const now = time.ticks()
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#last) / 1000) * perSecond)
    this.#last = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}
