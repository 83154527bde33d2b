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

export function createUpkeep({ time, sessions, keepAliveMs, rest }: UpkeepOptions): Upkeep {
  const quietMs = Math.max(1, Math.min(quietPauseMs, keepAliveMs / 4))
  const slowMs = Math.min(slowReaderPauseMs, quietMs)
  let cancel: (() => void) | null = null
  let pauseMs = quietMs
  let restedAt = time.ticks()

  const plan = (): void => {
    cancel?.()
    cancel = time.after(pauseMs, round)
  }
  const round = (): void => {
    const dueBefore = time.ticks() - (keepAliveMs - quietMs)
    let isAnySlow = false
    for (const session of sessions.all()) {
      const { document, out } = session
      const end = document ? out.check(() => document.doc) : null
      if (end) session.close(end.code, end.reason)
      else if (out.isBehind) isAnySlow = true
      else if (out.lastSentAt <= dueBefore) out.send(keepAliveFrame)
    }
    if (time.ticks() - restedAt >= quietMs) {
      restedAt = time.ticks()
      rest()
    }
    pauseMs = isAnySlow ? slowMs : quietMs
    plan()
  }
  return {
    start: plan,
    hurry() {
      if (pauseMs === slowMs || !cancel) return
      pauseMs = slowMs
      plan()
    },
    close() {
      cancel?.()
      cancel = null
    },
  }
}
