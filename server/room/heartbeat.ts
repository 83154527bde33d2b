/**
 * Durable before visible (SPEC R1): what comes in is gathered, committed to the log, and only then
 * applied, shown and acknowledged. While one batch commits, the next gathers; the first change
 * after a quiet tick leaves at once. A batch that cannot be stored stays first in line and is tried
 * again; nothing overtakes it. What gathers behind it leaves in several batches, each small enough to
 * be stored, applied and shown without holding up the other rooms (SPEC R13).
 */
import { LogError, type Change } from '../log/updateLog.ts'
import { createBatches, type AccessChange, type Batch, type Entry } from './batches.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Tick } from './tick.ts'
import type { Time } from './time.ts'

export interface HeartbeatOptions {
  readonly time: Time
  readonly commit: (change: Change) => Promise<number>
  /** Makes a committed batch visible. */
  readonly apply: (batch: Batch, seq: number) => void
  readonly tick: Tick
  readonly onRefused: (batch: Batch, cause: unknown) => void
  readonly onSavingAgain: () => void
}

export interface Heartbeat {
  /** Puts an update in line; it was admitted and counts in its document's frontier from now on. */
  add(entry: Entry): void
  /** What becomes durable together with the updates added in the same turn. */
  addChange(change: AccessChange): void
  /** Calls back when all that was added before is durable and applied; at once when nothing waits. */
  afterAll(callback: () => void): void
  settled(): Promise<void>
  /** As `settled`, when nothing that is added from now on is applied yet. */
  settledUntilNow(): Promise<void>
  /**
   * Updates of a document that are admitted but not yet applied, in order.
   *
   * @param seen without those that were in line when `linedBytes` of the document was this
   */
  underway(document: RoomDocument, seen?: number): Uint8Array[]
  /** What waits is refused, or not answered for seconds. */
  readonly isRefused: boolean
  /** Bytes that wait. */
  readonly waitingBytes: number
  /** Nothing waits. */
  readonly isIdle: boolean
  /** Like `settled`, but gives up after `patienceMs`. */
  settledWithin(patienceMs: number): Promise<void>
  /** Stops trying. Idempotent. */
  close(): void
}

/** A commit that takes longer counts as refused until it is answered (ms): a disk may hang as well as fail. */
const answerMs = 5000

const firstRetryMs = 100
const lastRetryMs = 5000

export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { time } = options
  const batches = createBatches()
  let isPlanned = false
  let lastBeat = Number.NEGATIVE_INFINITY
  let failures = 0
  let isRefused = false
  let isClosed = false
  let waitingBytes = 0

  const isIdle = (): boolean => batches.last === null

  const plan = (): void => {
    if (isPlanned || batches.leaving || !batches.isAnyWaiting || isClosed) return
    isPlanned = true
    // A full batch gains nothing by waiting.
    const due = batches.isFirstFull ? Number.NEGATIVE_INFINITY : lastBeat + options.tick.ms()
    const start = (): void => {
      isPlanned = false
      void beat()
    }
    if (due <= time.ticks()) return queueMicrotask(start)
    time.after(due - time.ticks(), () => {
      options.tick.late(time.ticks() - due)
      start()
    })
  }

  const beat = async (): Promise<void> => {
    const batch = batches.leaving || isClosed ? null : batches.leave()
    if (!batch) return
    lastBeat = time.ticks()
    const seq = await commitStubbornly(batch)
    batches.left()
    waitingBytes -= batch.bytes
    if (seq === null) return
    options.apply(batch, seq)
    for (const callback of batch.whenDurable) callback()
    plan()
  }

  const refused = (batch: Batch, cause: unknown): void => {
    isRefused = true
    options.onRefused(batch, cause)
  }
  const commitWatched = async (batch: Batch, change: Change): Promise<number> => {
    const cancel = time.after(answerMs, () =>
      refused(batch, new LogError('unavailable', 'the store does not answer')),
    )
    try {
      return await options.commit(change)
    } finally {
      cancel()
    }
  }
  const commitStubbornly = async (batch: Batch): Promise<number | null> => {
    const change = changeOf(batch)
    for (;;) {
      if (isClosed) return null
      try {
        const seq = isNothing(change) ? 0 : await commitWatched(batch, change)
        failures = 0
        if (isRefused) options.onSavingAgain()
        isRefused = false
        return seq
      } catch (cause) {
        failures++
        refused(batch, cause)
        const pause = Math.min(lastRetryMs, firstRetryMs * 2 ** (failures - 1))
        await new Promise<void>((resolve) => void time.after(pause, resolve))
      }
    }
  }

  const afterAll = (callback: () => void): void => {
    if (batches.last) batches.last.whenDurable.push(callback)
    else callback()
  }
  const settled = (): Promise<void> => new Promise((resolve) => afterAll(resolve))

  return {
    add(entry) {
      const owner = entry.isOfSeveral ? null : entry.update.author
      entry.document.frontier.admit(entry.structs, owner)
      const { length } = entry.update.bytes
      entry.document.linedBytes += length
      waitingBytes += length
      batches.add(entry)
      plan()
    },
    addChange(change) {
      batches.addChange(change)
      plan()
    },
    afterAll,
    settled,
    settledUntilNow() {
      batches.seal()
      return settled()
    },
    underway: (document, seen = 0) =>
      batches.newestOf(document, document.linedBytes - Math.max(seen, document.appliedBytes)),
    get isRefused() {
      return isRefused
    },
    get waitingBytes() {
      return waitingBytes
    },
    get isIdle() {
      return isIdle()
    },
    async settledWithin(patienceMs) {
      let cancel = (): void => {}
      const patience = new Promise<void>((resolve) => (cancel = time.after(patienceMs, resolve)))
      await Promise.race([settled(), patience])
      cancel()
    },
    close() {
      isClosed = true
    },
  }
}

/** One change for the log, in the order added; of several deadlines the last one counts. */
function changeOf({ entries, changes }: Batch): Change {
  const deadline = changes.findLast((c) => c.deadline !== undefined)?.deadline
  return {
    updates: entries.map((entry) => entry.update),
    addMembers: changes.flatMap((c) => c.addMembers ?? []),
    setRoles: changes.flatMap((c) => c.setRoles ?? []),
    setTokens: changes.flatMap((c) => c.setTokens ?? []),
    removeMembers: changes.flatMap((c) => c.removeMembers ?? []),
    setKeys: changes.flatMap((c) => c.setKeys ?? []),
    versions: changes.flatMap((c) => c.versions ?? []),
    removeVersions: changes.flatMap((c) => c.removeVersions ?? []),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

function isNothing(change: Change): boolean {
  return Object.values(change).every((part) => Array.isArray(part) && part.length === 0)
}
