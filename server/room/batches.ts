/** What waits to be stored: updates and changes of rights, gathered into batches. */
import type { Change, LoggedUpdate } from '../log/updateLog.ts'
import type { AdmittedStruct } from './admission/shelf.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session } from './session.ts'

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

export type AccessChange = Omit<Change, 'updates'>

/** What is stored, applied and shown at once. */
export interface Batch {
  readonly entries: Entry[]
  readonly changes: AccessChange[]
  readonly whenDurable: (() => void)[]
  /** Of all updates in it. */
  bytes: number
}

/**
 * Batches in the order of leaving. One that is full is followed by another, so that each can be
 * stored, applied and shown without holding up the other rooms (SPEC R13).
 */
export interface Batches {
  /** The one that leaves now. */
  readonly leaving: Batch | null
  /** The newest one, be it the one that leaves; `null` when there is none. */
  readonly last: Batch | null
  /** Something waits behind the one that leaves. */
  readonly isAnyWaiting: boolean
  /** What waits first takes no more. */
  readonly isFirstFull: boolean
  add(entry: Entry): void
  addChange(change: AccessChange): void
  /** What is added from now on is in another batch than what was added before. */
  seal(): void
  /** The first one leaves. */
  leave(): Batch | null
  /** The one that leaves is gone. */
  left(): void
  /** The newest updates of a document that make `bytes`, in order. */
  newestOf(document: RoomDocument, bytes: number): Uint8Array[]
}

/** A batch with so many updates or bytes is full: to apply it takes some ten milliseconds. */
export const mostEntries = 1000
const mostBytes = 1024 * 1024

/** Nothing waits yet. */
export function createBatches(): Batches {
  return new RoomBatches()
}

/** A class, because there are thousands of rooms and it has getters (decision 11). */
class RoomBatches implements Batches {
  leaving: Batch | null = null
  readonly #line: Batch[] = []
  /** Whether the last one takes more. */
  #isLastOpen = false

  get last(): Batch | null {
    return this.#line.at(-1) ?? this.leaving
  }

  get isAnyWaiting(): boolean {
    return this.#line.length > 0
  }

  get isFirstFull(): boolean {
    return this.#line.length > 1 || (this.#line.length === 1 && !this.#isLastOpen)
  }

  add(entry: Entry): void {
    const batch = this.#gathering()
    batch.entries.push(entry)
    batch.bytes += entry.update.bytes.length
    // What one turn adds stays together, however much it is.
    if (isFull(batch)) queueMicrotask(() => batch === this.#line.at(-1) && this.seal())
  }

  addChange(change: AccessChange): void {
    this.#gathering().changes.push(change)
  }

  seal(): void {
    this.#isLastOpen = false
  }

  leave(): Batch | null {
    this.leaving = this.#line.shift() ?? null
    return this.leaving
  }

  left(): void {
    this.leaving = null
  }

  newestOf(document: RoomDocument, bytes: number): Uint8Array[] {
    return bytes > 0 ? newestIn([this.leaving, ...this.#line], document, bytes) : []
  }

  #gathering(): Batch {
    const last = this.#line.at(-1)
    if (last && this.#isLastOpen) return last
    const next: Batch = { entries: [], changes: [], whenDurable: [], bytes: 0 }
    this.#line.push(next)
    this.#isLastOpen = true
    return next
  }
}

function newestIn(
  batches: readonly (Batch | null)[],
  document: RoomDocument,
  bytes: number,
): Uint8Array[] {
  const found: Uint8Array[] = []
  let left = bytes
  for (let b = batches.length - 1; left > 0 && b >= 0; b--) {
    const entries = batches[b]?.entries ?? []
    for (let e = entries.length - 1; left > 0 && e >= 0; e--) {
      const entry = entries[e]
      if (entry?.document !== document) continue
      found.push(entry.update.bytes)
      left -= entry.update.bytes.length
    }
  }
  return found.reverse()
}

function isFull({ entries, bytes }: Batch): boolean {
  return entries.length >= mostEntries || bytes >= mostBytes
}
