/**
 * Frames of the wire, one message each: the y-websocket protocol (types 0–3) and, for clients that
 * asked with `?ext=1`, our extras (types 100–105). All numbers are varUint unless said (SPEC W5, W6, W12).
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Name of our subprotocol; a token may stand beside it as `bearer.<token>`. */
export const subprotocol = 'touchline.v1'
/** Prefix of the second subprotocol entry, which carries the token. */
export const bearerPrefix = 'bearer.'

/** First number of every frame: 0 to 3 as in y-websocket, ours from 100 on. */
export const messageType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 100,
  rejected: 101,
  hello: 102,
  notSaving: 103,
  cursor: 104,
  cursors: 105,
} as const

/** Kinds inside a sync message (y-protocols/sync). */
export const syncKind = { step1: 0, step2: 1, update: 2 } as const

/** Version of the names inside the documents. */
export const documentSchema = 1

/** The first `n` sync messages (step 2 or update) of this connection are durable. Cumulative. */
interface Saved {
  readonly type: 'saved'
  readonly n: number
}

/** The `n`-th of them was not taken, nor is anything later of this connection. `code` is a close code. */
interface Rejected {
  readonly type: 'rejected'
  readonly n: number
  readonly code: number
  readonly detail: string
}

/** Sent before the first sync frame. Another `epoch` than the local copy's: keep that aside, start fresh. */
interface Hello {
  readonly type: 'hello'
  readonly epoch: number
  readonly schema: number
  readonly readOnly: boolean
  readonly seat: number
}

/** The store refuses; withdrawn by the next `saved`. */
interface NotSaving {
  readonly type: 'notSaving'
  readonly reason: string
}

export type Extra = Saved | Rejected | Hello | NotSaving

/** One frame that carries `extra`. */
export function encodeExtra(extra: Extra): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType[extra.type])
  switch (extra.type) {
    case 'saved':
      encoding.writeVarUint(encoder, extra.n)
      break
    case 'rejected':
      encoding.writeVarUint(encoder, extra.n)
      encoding.writeVarUint(encoder, extra.code)
      encoding.writeVarString(encoder, extra.detail)
      break
    case 'hello':
      encoding.writeVarUint(encoder, extra.epoch)
      encoding.writeVarUint(encoder, extra.schema)
      encoding.writeVarUint(encoder, extra.readOnly ? 1 : 0)
      encoding.writeVarUint(encoder, extra.seat)
      break
    case 'notSaving':
      encoding.writeVarString(encoder, extra.reason)
  }
  return encoding.toUint8Array(encoder)
}

/**
 * The extra whose type number was already read from `decoder`.
 *
 * @returns `null` for a type this side does not know
 * @throws Error when the frame ends too early: the sender is at fault
 */
export function decodeExtra(type: number, decoder: decoding.Decoder): Extra | null {
  switch (type) {
    case messageType.saved:
      return { type: 'saved', n: decoding.readVarUint(decoder) }
    case messageType.rejected:
      return {
        type: 'rejected',
        n: decoding.readVarUint(decoder),
        code: decoding.readVarUint(decoder),
        detail: decoding.readVarString(decoder),
      }
    case messageType.hello:
      return {
        type: 'hello',
        epoch: decoding.readVarUint(decoder),
        schema: decoding.readVarUint(decoder),
        readOnly: decoding.readVarUint(decoder) === 1,
        seat: decoding.readVarUint(decoder),
      }
    case messageType.notSaving:
      return { type: 'notSaving', reason: decoding.readVarString(decoder) }
    default:
      return null
  }
}
