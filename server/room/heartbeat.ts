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

/**
 * One for each room, quiet until the first `add`. A commit that throws is tried again after 100 ms, later after up to
 * 5 s, until `close`; the cause is handed to `onRefused`, never thrown.
 */
export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  return new OneHeartbeat(options)
}

/** A class, because there are thousands (decision 11). */
class OneHeartbeat implements Heartbeat {
  readonly #options: HeartbeatOptions
  readonly #batches = createBatches()
  isRefused = false
  waitingBytes = 0
  #isPlanned = false
  #isClosed = false
  #lastBeat = Number.NEGATIVE_INFINITY
  #failures = 0

  constructor(options: HeartbeatOptions) {
    this.#options = options
  }

  get isIdle(): boolean {
    return this.#batches.last === null
  }

  add(entry: Entry): void {
    const owner = entry.isOfSeveral ? null : entry.update.author
    entry.document.frontier.admit(entry.structs, owner)
    const { length } = entry.update.bytes
    entry.document.linedBytes += length
    this.waitingBytes += length
    this.#batches.add(entry)
    this.#plan()
  }

  addChange(change: AccessChange): void {
    this.#batches.addChange(change)
    this.#plan()
  }

  afterAll(callback: () => void): void {
    const { last } = this.#batches
    if (last) last.whenDurable.push(callback)
    else callback()
  }

  settled(): Promise<void> {
    return new Promise((resolve) => this.afterAll(resolve))
  }

  settledUntilNow(): Promise<void> {
    this.#batches.seal()
    return this.settled()
  }

  underway(document: RoomDocument, seen = 0): Uint8Array[] {
    const missing = document.linedBytes - Math.max(seen, document.appliedBytes)
    return this.#batches.newestOf(document, missing)
  }

  async settledWithin(patienceMs: number): Promise<void> {
    let cancel = (): void => {}
    const patience = new Promise<void>((resolve) => {
      cancel = this.#options.time.after(patienceMs, resolve)
    })
    await Promise.race([this.settled(), patience])
    cancel()
  }

  close(): void {
    this.#isClosed = true
  }

  #plan(): void {
    const { time, tick } = this.#options
    const { leaving, isAnyWaiting, isFirstFull } = this.#batches
    if (this.#isPlanned || leaving || !isAnyWaiting || this.#isClosed) return
    this.#isPlanned = true
    // A full batch gains nothing by waiting.
    const due = isFirstFull ? Number.NEGATIVE_INFINITY : this.#lastBeat + tick.ms()
    if (due <= time.ticks()) return queueMicrotask(() => this.#start())
    time.after(due - time.ticks(), () => {
      tick.late(time.ticks() - due)
      this.#start()
    })
  }

  #start(): void {
    this.#isPlanned = false
    void this.#beat()
  }

  async #beat(): Promise<void> {
    const batch = this.#batches.leaving || this.#isClosed ? null : this.#batches.leave()
    if (!batch) return
    this.#lastBeat = this.#options.time.ticks()
    const seq = await this.#commitStubbornly(batch)
    this.#batches.left()
    this.waitingBytes -= batch.bytes
    if (seq === null) return
    this.#options.apply(batch, seq)
    for (const callback of batch.whenDurable) callback()
    this.#plan()
  }

  /** Answers the number it was committed under; `null` when there was nothing more to try for. */
  async #commitStubbornly(batch: Batch): Promise<number | null> {
    const change = changeOf(batch)
    for (;;) {
      if (this.#isClosed) return null
      try {
        const seq = isNothing(change) ? 0 : await this.#commitWatched(batch, change)
        this.#failures = 0
        if (this.isRefused) this.#options.onSavingAgain()
        this.isRefused = false
        return seq
      } catch (cause) {
        this.#failures++
        this.#refused(batch, cause)
        const pause = Math.min(lastRetryMs, firstRetryMs * 2 ** (this.#failures - 1))
        await new Promise<void>((resolve) => void this.#options.time.after(pause, resolve))
      }
    }
  }

  async #commitWatched(batch: Batch, change: Change): Promise<number> {
    const cancel = this.#options.time.after(answerMs, () =>
      this.#refused(batch, new LogError('unavailable', 'the store does not answer')),
    )
    try {
      return await this.#options.commit(change)
    } finally {
      cancel()
    }
  }

  #refused(batch: Batch, cause: unknown): void {
    this.isRefused = true
    this.#options.onRefused(batch, cause)
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
