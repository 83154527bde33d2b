/** Frames of live cursors (SPEC W11): mine to the server, everybody's from it. Only connections with extras have them. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageType } from './message.ts'

/** Where a pointer is. What a view is and what x and y measure is agreed among clients; `view` 0 = nowhere. */
export interface CursorPlace {
  readonly view: number
  /** 0..65535 */
  readonly x: number
  /** 0..65535 */
  readonly y: number
}

/** `seat` stands for one connection as long as it lasts; the roster says whose. */
export interface SeatCursor extends CursorPlace {
  readonly seat: number
}

/** One's own pointer as a frame, its type number first: `view` as a varint, `x` and `y` as 16 bits each. */
export function encodeCursor({ view, x, y }: CursorPlace): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.cursor)
  encoding.writeVarUint(encoder, view)
  encoding.writeUint16(encoder, x)
  encoding.writeUint16(encoder, y)
  return encoding.toUint8Array(encoder)
}

/**
 * The cursors of a frame whose type number was already read from `decoder`, in the order they stand there.
 *
 * @throws Error when the frame ends too early: the sender is at fault
 */
export function decodeCursors(decoder: decoding.Decoder): SeatCursor[] {
  const cursors: SeatCursor[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--)
    cursors.push({
      seat: decoding.readVarUint(decoder),
      view: decoding.readVarUint(decoder),
      x: decoding.readUint16(decoder),
      y: decoding.readUint16(decoder),
    })
  return cursors
}
