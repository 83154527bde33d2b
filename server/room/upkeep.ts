/** What has to be done from time to time for every connection: keep-alive and catching up slow readers. */
import { keepAliveFrame } from './frames.ts'
import type { Sessions } from './sessions.ts'
import type { Time } from './time.ts'

export interface UpkeepOptions {
  readonly time: Time
  readonly sessions: Sessions
  /** Every connection gets some frame at least this often. */
  readonly keepAliveMs: number
}

const slowReaderPauseMs = 250

export function createUpkeep({ time, sessions, keepAliveMs }: UpkeepOptions) {
  const pauseMs = Math.max(1, Math.min(slowReaderPauseMs, keepAliveMs / 4))
  let cancel: (() => void) | null = null

  const round = (): void => {
    cancel = time.after(pauseMs, round)
    const dueBefore = time.now() - (keepAliveMs - pauseMs)
    for (const session of sessions.all()) {
      const { document, out } = session
      const end = document ? out.check(document.doc) : null
      if (end) session.close(end.code, end.reason)
      else if (out.lastSentAt <= dueBefore && !out.isBehind) out.send(keepAliveFrame)
    }
  }
  return {
    start(): void {
      cancel ??= time.after(pauseMs, round)
    },
    close(): void {
      cancel?.()
      cancel = null
    },
  }
}
