/**
 * Counts the changes of one document that the server has not yet called durable (SPEC W5). Changes
 * made while there is no connection are carried until the step 2 that holds them is acknowledged.
 * Errs on the side of "not saved": it never reports 0 before the server's word.
 */
export interface SaveLedger {
  /** Changes the server has not acknowledged. */
  unsaved(): number
  /** Whether the server has acknowledged all that was here when this connection began. */
  isSettled(): boolean
  /** What earlier page loads left could not be read: no step 2 holds it. */
  keepApart(): void
  /** It was read after all: what this connection sent last holds it, if it could send, or the next step 2. */
  arrived(isSent: boolean): void
  /** A change was made here while nothing could be sent. */
  changedOffline(): void
  connected(): void
  disconnected(): void
  sent(kind: 'step2' | 'update'): void
  /** The server's cumulative acknowledgement of this connection. */
  acknowledged(n: number): void
}

/** @param carriedAtStart changes of an earlier page load that were never acknowledged */
export function createSaveLedger(carriedAtStart: number): SaveLedger {
  let carried = carriedAtStart
  let apart = 0
  let sentCount = 0
  let acknowledgedCount = 0
  let step2At: number | null = null
  let updatesAt: number[] = []

  /** Number of the message that holds what is carried; later than the step 2 if it came late. */
  let carriedAt: number | null = null

  const isUpTo = (at: number | null): boolean => at !== null && acknowledgedCount >= at
  const unsaved = (): number => apart + (isUpTo(carriedAt) ? 0 : carried) + updatesAt.length
  const begin = (): void => {
    sentCount = 0
    acknowledgedCount = 0
    step2At = null
    carriedAt = null
    updatesAt = []
  }

  return {
    unsaved,
    isSettled: () => apart === 0 && isUpTo(step2At) && isUpTo(carriedAt),
    keepApart() {
      apart += carried
      carried = 0
    },
    arrived(isSent) {
      carried += apart
      apart = 0
      carriedAt = isSent && step2At !== null ? sentCount : null
    },
    changedOffline() {
      carried++
      carriedAt = null
    },
    connected: begin,
    disconnected() {
      carried = unsaved() - apart
      begin()
    },
    sent(kind) {
      sentCount++
      if (kind === 'update') updatesAt.push(sentCount)
      else {
        step2At ??= sentCount
        carriedAt ??= sentCount
      }
    },
    acknowledged(n) {
      acknowledgedCount = Math.max(acknowledgedCount, n)
      updatesAt = updatesAt.filter((at) => at > acknowledgedCount)
      if (isUpTo(carriedAt)) carried = 0
    },
  }
}
