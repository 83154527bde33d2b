/**
 * What has to be done from time to time: every connection is kept alive, slow readers are caught up,
 * and what nobody works with leaves memory.
 */
import { keepAliveFrame } from './frames.ts'
import type { Sessions } from './sessions.ts'
import type { Time } from './time.ts'

export interface UpkeepOptions {
  readonly time: Time
  readonly sessions: Sessions
  /** Every connection gets some frame at least this often. */
  readonly keepAliveMs: number
  /** Puts to rest what was not needed since the last call. */
  readonly rest: () => void
}

export interface Upkeep {
  start(): void
  /** Somebody reads slowly and has to be looked after more often. */
  hurry(): void
  close(): void
}

const slowReaderPauseMs = 250
const quietPauseMs = 1000

/** One for each room; nothing is done before `start` nor after `close`. */
export function createUpkeep(options: UpkeepOptions): Upkeep {
  return new UpkeepOfRoom(options)
}

/** A class, because there are thousands (decision 11). */
class UpkeepOfRoom implements Upkeep {
  readonly #options: UpkeepOptions
  #cancel: (() => void) | null = null
  #isAnySlow = false
  #restedAt: number

  constructor(options: UpkeepOptions) {
    this.#options = options
    this.#restedAt = options.time.ticks()
  }

  start(): void {
    this.#cancel?.()
    const ms = this.#isAnySlow ? this.#slowMs : this.#quietMs
    this.#cancel = this.#options.time.after(ms, () => this.#round())
  }

  hurry(): void {
    const isSoon = this.#isAnySlow || this.#slowMs === this.#quietMs
    if (isSoon || !this.#cancel) return
    this.#isAnySlow = true
    this.start()
  }

  close(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  get #quietMs(): number {
    return Math.max(1, Math.min(quietPauseMs, this.#options.keepAliveMs / 4))
  }

  get #slowMs(): number {
    return Math.min(slowReaderPauseMs, this.#quietMs)
  }

  #round(): void {
    const { time, rest } = this.#options
    this.#isAnySlow = this.#lookAfter()
    if (time.ticks() - this.#restedAt >= this.#quietMs) {
      this.#restedAt = time.ticks()
      rest()
    }
    this.start()
  }

  /** Answers whether anybody reads slowly. */
  #lookAfter(): boolean {
    const { time, sessions, keepAliveMs } = this.#options
    const dueBefore = time.ticks() - (keepAliveMs - this.#quietMs)
    let isAnySlow = false
    for (const session of sessions.all()) {
      const { document, out } = session
      const end = document ? out.check(() => document.doc) : null
      if (end) session.close(end.code, end.reason)
      else if (out.isBehind) isAnySlow = true
      else if (out.lastSentAt <= dueBefore) out.send(keepAliveFrame)
    }
    return isAnySlow
  }
}
