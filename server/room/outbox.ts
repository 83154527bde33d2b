import * as Y from 'yjs'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Connection } from './contract.ts'
import { updateFrame } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import type { Time } from './time.ts'

/**
 * What goes out to one connection. A slow reader is not sent every change: from the soft limit on
 * it gets nothing until it has caught up, then one merged update from where it stood (SPEC W8).
 */
export interface Outbox {
  send(frame: Uint8Array): void
  /**
   * Answers with a copy of the document, which may be larger than what a slow reader may owe. Who owes
   * much already gets the answer to its last question once it has read on.
   */
  sendWhole(copy: () => Uint8Array): void
  /** Presence and cursors: dropped for slow readers, because newer ones follow. */
  sendLoose(frame: Uint8Array): void
  /** Call before a change is applied: notes where a slow reader stands. */
  beforeChange(doc: Y.Doc): void
  sendChange(frame: Uint8Array): void
  /** Catches up a reader who has read on; answers the code and reason to close one who has not. */
  check(doc: () => Y.Doc): { readonly code: number; readonly reason: string } | null
  /** It owes, or is owed, something that waits for it to read on. */
  readonly isBehind: boolean
  /** When the last frame left (`Time.ticks`). */
  readonly lastSentAt: number
}

interface Behind {
  readonly since: number
  readonly vector: Uint8Array
}

interface Owed {
  readonly since: number
  readonly copy: () => Uint8Array
}

export interface OutboxOptions {
  readonly time: Time
  readonly limits: RoomLimits
  /** The reader has become a slow one: `check` is to be called soon and often. */
  readonly slowed: () => void
}

/** One for each connection, which it only writes to: whoever made it closes the connection when `check` says so. */
export function createOutbox(connection: Connection, options: OutboxOptions): Outbox {
  return new OneOutbox(connection, options)
}

/** A class, because there are thousands (decision 11). */
class OneOutbox implements Outbox {
  lastSentAt: number
  readonly #connection: Connection
  readonly #options: OutboxOptions
  #behind: Behind | null = null
  #owed: Owed | null = null
  #largest = 0

  constructor(connection: Connection, options: OutboxOptions) {
    this.#connection = connection
    this.#options = options
    this.lastSentAt = options.time.ticks()
  }

  get isBehind(): boolean {
    return this.#behind !== null || this.#owed !== null
  }

  send(frame: Uint8Array): void {
    this.lastSentAt = this.#options.time.ticks()
    this.#connection.send(frame)
  }

  sendWhole(copy: () => Uint8Array): void {
    const { limits, time } = this.#options
    if (!this.#isOver(limits.softBufferBytes)) return this.#sendLarge(copy())
    this.#owed = { since: this.#owed?.since ?? time.ticks(), copy }
    this.#options.slowed()
  }

  sendLoose(frame: Uint8Array): void {
    if (!this.#behind && !this.#isOver(this.#options.limits.softBufferBytes)) this.send(frame)
  }

  beforeChange(doc: Y.Doc): void {
    const { limits, time } = this.#options
    if (this.#behind || !this.#isOver(limits.softBufferBytes)) return
    this.#behind = { since: time.ticks(), vector: Y.encodeStateVector(doc) }
    this.#options.slowed()
  }

  sendChange(frame: Uint8Array): void {
    if (!this.#behind) this.send(frame)
  }

  check(doc: () => Y.Doc): { readonly code: number; readonly reason: string } | null {
    if (this.#isTooSlow()) return { code: closeCode.tooSlow, reason: 'reading too slowly' }
    if (this.#connection.buffered >= this.#options.limits.softBufferBytes / 2) return null
    if (this.#owed) this.#sendLarge(this.#owed.copy())
    this.#owed = null
    if (this.#behind) this.send(updateFrame(Y.encodeStateAsUpdate(doc(), this.#behind.vector)))
    this.#behind = null
    return null
  }

  #sendLarge(frame: Uint8Array): void {
    this.#largest = Math.max(this.#largest, frame.length)
    this.send(frame)
  }

  #isTooSlow(): boolean {
    const { limits, time } = this.#options
    const hard = limits.hardBufferBytes > 0 ? limits.hardBufferBytes + this.#largest : 0
    const since = Math.min(this.#behind?.since ?? Infinity, this.#owed?.since ?? Infinity)
    return this.#isOver(hard) || (limits.behindMs > 0 && time.ticks() - since >= limits.behindMs)
  }

  #isOver(limit: number): boolean {
    return limit > 0 && this.#connection.buffered >= limit
  }
}
