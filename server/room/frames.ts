/** Frames a room sends. All of the y-websocket protocol but the extras, which are in shared/protocol. */
import * as encoding from 'lib0/encoding'
import { messageType, syncKind } from '../../shared/protocol/message.ts'

function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** "This is what I have": asks the client for everything else. */
export function step1Frame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(syncKind.step1, stateVector)
}

/** Everything the asker lacks. */
export function step2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(syncKind.step2, update)
}

/** A change of a document, for those who have what came before. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncKind.update, update)
}

/** "Permission denied", with a reason for people who read logs. */
export function deniedFrame(reason: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, reason)
  return encoding.toUint8Array(encoder)
}

/** One person's presence; `state` is JSON, `null` = withdrawn. */
export interface PresenceEntry {
  readonly client: number
  readonly clock: number
  readonly state: string
}

/** Who is here, as one frame of the awareness protocol; the order does not matter. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, entries.length)
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(body, client)
    encoding.writeVarUint(body, clock)
    encoding.writeVarString(body, state)
  }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.awareness)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
  return encoding.toUint8Array(encoder)
}

/** Says nothing; keeps a stock client from hanging up. */
export const keepAliveFrame: Uint8Array = presenceFrame([])

export interface Cursor {
  readonly seat: number
  readonly view: number
  readonly x: number
  readonly y: number
}

/** Pointers of a beat, each with the seat it belongs to, in the order given. */
export function cursorsFrame(cursors: readonly Cursor[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.cursors)
  encoding.writeVarUint(encoder, cursors.length)
  for (const { seat, view, x, y } of cursors) {
    encoding.writeVarUint(encoder, seat)
    encoding.writeVarUint(encoder, view)
    encoding.writeUint16(encoder, x)
    encoding.writeUint16(encoder, y)
  }
  return encoding.toUint8Array(encoder)
}
