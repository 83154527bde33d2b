/** How each peer packs y-websocket messages into its frames. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Wire } from './peer.ts'

/** First number of the batching relay's container: `127 (length, message)*`. */
export const batchType = 127

/** One y-websocket message a frame and nothing around it. */
export const plainWire: Wire = {
  greetings: () => [],
  wrap: (_room, message) => message,
  unwrap: (frame) => [frame],
}

/** Messages go out plain; what comes in may be a container of several. */
export const batchWire: Wire = {
  ...plainWire,
  unwrap(frame) {
    if (frame[0] !== batchType) return [frame]
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    const messages: Uint8Array[] = []
    while (decoding.hasContent(decoder)) messages.push(decoding.readVarUint8Array(decoder))
    return messages
  },
}

/** Stands for a message that says: one more of your sync messages was acknowledged. Nobody sends it. */
export const acknowledgedType = 126
const acknowledged = [new Uint8Array([acknowledgedType])]

/** Types of Hocuspocus that mean the same as in y-websocket: sync, awareness, query awareness. */
const sharedTypes = new Set([0, 1, 3])
/** A sync message that Hocuspocus sends as an answer; read like a sync message. */
const syncReplyType = 4
/** Followed by 1: an update was taken (before it is stored). */
const syncStatusType = 8
const authType = 2
const authToken = 0

/**
 * Hocuspocus: every message begins with the document's name; a token must be sent first. Its own
 * messages (authenticated, stateless …) are left out, except the one that acknowledges an update.
 */
export const hocuspocusWire: Wire = {
  greetings(room) {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, room)
    encoding.writeVarUint(encoder, authType)
    encoding.writeVarUint(encoder, authToken)
    encoding.writeVarString(encoder, 'bench')
    return [encoding.toUint8Array(encoder)]
  },
  wrap(room, message) {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, room)
    encoding.writeUint8Array(encoder, message)
    return encoding.toUint8Array(encoder)
  },
  unwrap(frame) {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint8Array(decoder)
    const message = frame.subarray(decoder.pos)
    const type = message[0] ?? -1
    if (sharedTypes.has(type)) return [message]
    if (type === syncStatusType && message[1] === 1) return acknowledged
    if (type !== syncReplyType) return []
    const asSync = message.slice()
    asSync[0] = 0
    return [asSync]
  },
}
