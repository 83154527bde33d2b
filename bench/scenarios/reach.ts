/** How far one person's edits got, as counts from the first edit on: an edit never arrives before those it follows. */
export interface Reach {
  readonly sent: number
  readonly acknowledged: number
  /** Seen by somebody else. */
  readonly seen: number
  /** Still there after the restart. */
  readonly recovered: number
}

export interface Losses {
  readonly sent: number
  readonly acknowledged: number
  readonly acknowledgedLost: number
  readonly seen: number
  readonly seenLost: number
  /** 0 to 1; `null` when nothing was seen. */
  readonly seenLostShare: number | null
}

/** Adds up what got where and what of it was lost. */
export function lossesOf(reaches: readonly Reach[]): Losses {
  const sum = (count: (reach: Reach) => number): number =>
    reaches.reduce((total, reach) => total + count(reach), 0)
  const seen = sum((reach) => reach.seen)
  const seenLost = sum((reach) => Math.max(0, reach.seen - reach.recovered))
  return {
    sent: sum((reach) => reach.sent),
    acknowledged: sum((reach) => reach.acknowledged),
    acknowledgedLost: sum((reach) => Math.max(0, reach.acknowledged - reach.recovered)),
    seen,
    seenLost,
    seenLostShare: seen === 0 ? null : seenLost / seen,
  }
}

/**
 * @param messages number of the sync message that carried each edit, counted from 1, ascending
 * @param acknowledged how many sync messages were acknowledged, from the first on
 */
export function editsAcknowledged(messages: readonly number[], acknowledged: number): number {
  return messages.filter((message) => message <= acknowledged).length
}

/**
 * @param clocks Yjs clock of the author after each edit, ascending
 * @param clock clock of the author in a document
 * @returns how many of the edits that document has whole
 */
export function editsWithin(clocks: readonly number[], clock: number): number {
  return clocks.filter((after) => after <= clock).length
}
