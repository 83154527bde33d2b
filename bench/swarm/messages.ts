/** Messages of the y-websocket protocol as the swarm writes and reads them: bytes in, bytes out, no objects per entry. */
import * as encoding from 'lib0/encoding'
import { messageType, syncKind } from '../../shared/protocol/message.ts'

/** An update (V1) that holds nothing. */
const emptyUpdate = new Uint8Array([0, 0])

function syncMessage(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** "I have nothing": asks for the whole document. */
export const step1Message = syncMessage(syncKind.step1, new Uint8Array([0]))
/** "I have nothing that you lack." */
export const nothingNewMessage = syncMessage(syncKind.step2, emptyUpdate)

export const updateMessage = (update: Uint8Array): Uint8Array =>
  syncMessage(syncKind.update, update)
export const step2Message = (update: Uint8Array): Uint8Array => syncMessage(syncKind.step2, update)

export interface Spot {
  readonly view: number
  /** 0 to 65,535. */
  readonly x: number
  readonly y: number
}

/** One client's presence with its cursor, in the shape that our screens send. */
export function presenceMessage(
  clientId: number,
  clock: number,
  participantId: string,
  cursor: Spot | null,
): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, 1)
  encoding.writeVarUint(body, clientId)
  encoding.writeVarUint(body, clock)
  encoding.writeVarString(body, JSON.stringify({ cursor, participantId }))
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.awareness)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
  return encoding.toUint8Array(encoder)
}

/** A cursor in its own lane; views have numbers below 128 here. */
export function cursorMessage({ view, x, y }: Spot): Uint8Array {
  return new Uint8Array([messageType.cursor, view, x & 255, x >> 8, y & 255, y >> 8])
}

/** Reads numbers one after the other; shared, because the swarm reads one message at a time. */
const reader: { bytes: Uint8Array; at: number } = { bytes: new Uint8Array(), at: 0 }

function readNumber(): number {
  let value = 0
  let factor = 1
  for (;;) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) throw new Error('a message ends within a number')
    value += (byte & 127) * factor
    if (byte < 128) return value
    factor *= 128
  }
}

/** Calls `found` for each presence state of an awareness message. */
export function findStates(
  message: Uint8Array,
  found: (clientId: number, clock: number) => void,
): void {
  reader.bytes = message
  reader.at = 1
  readNumber()
  for (let left = readNumber(); left > 0; left--) {
    const clientId = readNumber()
    const clock = readNumber()
    const length = readNumber()
    reader.at += length
    found(clientId, clock)
  }
}

/** Calls `found` for each cursor of a message 105. */
export function findCursors(message: Uint8Array, found: (seat: number, x: number) => void): void {
  reader.bytes = message
  reader.at = 1
  for (let left = readNumber(); left > 0; left--) {
    const seat = readNumber()
    readNumber()
    const x = (message[reader.at] as number) | ((message[reader.at + 1] as number) << 8)
    reader.at += 4
    found(seat, x)
  }
}

/** Seat that a hello gives. */
export function seatOf(hello: Uint8Array): number {
  reader.bytes = hello
  reader.at = 1
  readNumber()
  readNumber()
  readNumber()
  return readNumber()
}

/** Kind of a sync message: 0, 1 or 2; −1 for any other message. */
export function syncKindOf(message: Uint8Array): number {
  return message[0] === messageType.sync ? (message[1] ?? -1) : -1
}

/** Bytes of the update that a sync message carries. */
export function updateIn(message: Uint8Array): Uint8Array {
  reader.bytes = message
  reader.at = 2
  const length = readNumber()
  return message.subarray(reader.at, reader.at + length)
}
