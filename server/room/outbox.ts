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
  /** Time of the last frame (Unix ms). */
  readonly lastSentAt: number
}

interface Behind {
  readonly since: number
  readonly vector: Uint8Array
}

export interface OutboxOptions {
  readonly time: Time
  readonly limits: RoomLimits
  /** The reader has become a slow one: `check` is to be called soon and often. */
  readonly slowed: () => void
}

export function createOutbox(
  connection: Connection,
  { time, limits, slowed }: OutboxOptions,
): Outbox {
  let behind: Behind | null = null
  let owed: { readonly since: number; readonly copy: () => Uint8Array } | null = null
  let lastSentAt = time.now()
  let largest = 0

  const send = (frame: Uint8Array): void => {
    lastSentAt = time.now()
    connection.send(frame)
  }
  const sendWhole = (frame: Uint8Array): void => {
    largest = Math.max(largest, frame.length)
    send(frame)
  }
  const isOver = (limit: number): boolean => limit > 0 && connection.buffered >= limit

  return {
    send,
    sendWhole(copy) {
      if (!isOver(limits.softBufferBytes)) return sendWhole(copy())
      owed = { since: owed?.since ?? time.now(), copy }
      slowed()
    },
    sendLoose(frame) {
      if (!behind && !isOver(limits.softBufferBytes)) send(frame)
    },
    beforeChange(doc) {
      if (behind || !isOver(limits.softBufferBytes)) return
      behind = { since: time.now(), vector: Y.encodeStateVector(doc) }
      slowed()
    },
    sendChange(frame) {
      if (!behind) send(frame)
    },
    check(doc) {
      const hard = limits.hardBufferBytes > 0 ? limits.hardBufferBytes + largest : 0
      const since = Math.min(behind?.since ?? Infinity, owed?.since ?? Infinity)
      const isTooSlow = limits.behindMs > 0 && time.now() - since >= limits.behindMs
      if (isOver(hard) || isTooSlow)
        return { code: closeCode.tooSlow, reason: 'reading too slowly' }
      if (connection.buffered >= limits.softBufferBytes / 2) return null
      if (owed) {
        sendWhole(owed.copy())
        owed = null
      }
      if (behind) {
        send(updateFrame(Y.encodeStateAsUpdate(doc(), behind.vector)))
        behind = null
      }
      return null
    },
    get isBehind() {
      return behind !== null || owed !== null
    },
    get lastSentAt() {
      return lastSentAt
    },
  }
}
