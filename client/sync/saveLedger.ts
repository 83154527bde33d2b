/**
 * Counts the changes of one document that the server has not yet called durable (SPEC W5). Changes
 * made while there is no connection are carried until the step 2 that holds them is acknowledged.
 * Errs on the side of "not saved": it never reports 0 before the server's word.
 */
export interface SaveLedger {
  /** Changes the server has not acknowledged. */
  unsaved(): number
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
  let sentCount = 0
  let acknowledgedCount = 0
  let step2At: number | null = null
  let updatesAt: number[] = []

  const isCarriedSaved = (): boolean => step2At !== null && acknowledgedCount >= step2At
  const unsaved = (): number => (isCarriedSaved() ? 0 : carried) + updatesAt.length

  return {
    unsaved,
    changedOffline: () => void carried++,
    connected() {
      sentCount = 0
      acknowledgedCount = 0
      step2At = null
      updatesAt = []
    },
    disconnected() {
      carried = unsaved()
      sentCount = 0
      acknowledgedCount = 0
      step2At = null
      updatesAt = []
    },
    sent(kind) {
      sentCount++
      if (kind === 'update') updatesAt.push(sentCount)
      else step2At ??= sentCount
    },
    acknowledged(n) {
      acknowledgedCount = Math.max(acknowledgedCount, n)
      updatesAt = updatesAt.filter((at) => at > acknowledgedCount)
      if (isCarriedSaved()) carried = 0
    },
  }
}
