/**
 * Durable before visible (SPEC R1): what comes in is gathered, committed to the log, and only then
 * applied, shown and acknowledged. While one batch commits, the next gathers; the first change
 * after a quiet tick leaves at once. A batch that cannot be stored stays first in line and is tried
 * again; nothing overtakes it.
 */
import type { Change, LoggedUpdate } from '../log/updateLog.ts'
import type { AdmittedStruct } from './admission/shelf.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session } from './session.ts'
import type { Tick } from './tick.ts'
import type { Time } from './time.ts'

/** An admitted update on its way. */
export interface Entry {
  readonly document: RoomDocument
  readonly update: LoggedUpdate
  readonly structs: readonly AdmittedStruct[]
  /** `null` = the server itself. */
  readonly from: Session | null
  /** It may hold what others wrote: its client ids become nobody's. */
  readonly isOfSeveral?: boolean
}

type AccessChange = Omit<Change, 'updates'>

export interface Batch {
  readonly entries: Entry[]
  readonly changes: AccessChange[]
  readonly whenDurable: (() => void)[]
}

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
  /** Updates of a document that are admitted but not yet applied, in order. */
  underway(document: RoomDocument): Uint8Array[]
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

const firstRetryMs = 100
const lastRetryMs = 5000

export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { time } = options
  let gathering = emptyBatch()
  let committing: Batch | null = null
  let isPlanned = false
  let lastBeat = Number.NEGATIVE_INFINITY
  let failures = 0
  let isClosed = false
  let waitingBytes = 0

  const isIdle = (): boolean => committing === null && isEmpty(gathering)

  const plan = (): void => {
    if (isPlanned || committing || isEmpty(gathering) || isClosed) return
    isPlanned = true
    const due = lastBeat + options.tick.ms()
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
    if (committing || isEmpty(gathering) || isClosed) return
    const batch = gathering
    committing = batch
    gathering = emptyBatch()
    lastBeat = time.ticks()
    const seq = await commitStubbornly(batch)
    committing = null
    waitingBytes -= bytesOf(batch)
    if (seq === null) return
    options.apply(batch, seq)
    for (const callback of batch.whenDurable) callback()
    plan()
  }

  const commitStubbornly = async (batch: Batch): Promise<number | null> => {
    const change = changeOf(batch)
    for (;;) {
      if (isClosed) return null
      try {
        const seq = isNothing(change) ? 0 : await options.commit(change)
        if (failures > 0) {
          failures = 0
          options.onSavingAgain()
        }
        return seq
      } catch (cause) {
        failures++
        options.onRefused(batch, cause)
        const pause = Math.min(lastRetryMs, firstRetryMs * 2 ** (failures - 1))
        await new Promise<void>((resolve) => void time.after(pause, resolve))
      }
    }
  }

  const entries = (): Entry[] => [...(committing?.entries ?? []), ...gathering.entries]
  const afterAll = (callback: () => void): void => {
    if (isIdle()) callback()
    else if (isEmpty(gathering)) committing?.whenDurable.push(callback)
    else gathering.whenDurable.push(callback)
  }
  const settled = (): Promise<void> => new Promise((resolve) => afterAll(resolve))

  return {
    add(entry) {
      const owner = entry.isOfSeveral ? null : entry.update.author
      entry.document.frontier.admit(entry.structs, owner)
      entry.document.lined++
      gathering.entries.push(entry)
      waitingBytes += entry.update.bytes.length
      plan()
    },
    addChange(change) {
      gathering.changes.push(change)
      plan()
    },
    afterAll,
    settled,
    underway: (document) =>
      entries()
        .filter((entry) => entry.document === document)
        .map((entry) => entry.update.bytes),
    get isRefused() {
      return failures > 0
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

function emptyBatch(): Batch {
  return { entries: [], changes: [], whenDurable: [] }
}

function bytesOf({ entries }: Batch): number {
  return entries.reduce((total, { update }) => total + update.bytes.length, 0)
}

function isEmpty(batch: Batch): boolean {
  return batch.entries.length === 0 && batch.changes.length === 0
}

/** One change for the log, in the order added; of several deadlines the last one counts. */
function changeOf({ entries, changes }: Batch): Change {
  const deadline = changes.findLast((c) => c.deadline !== undefined)?.deadline
  return {
    updates: entries.map((entry) => entry.update),
    addMembers: changes.flatMap((c) => c.addMembers ?? []),
    setRoles: changes.flatMap((c) => c.setRoles ?? []),
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
