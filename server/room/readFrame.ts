import { messageType, syncKind } from '../../shared/protocol/message.ts'
import { BadBytes, createReader, type Reader } from './admission/reader.ts'
import type { PresenceEntry } from './frames.ts'

/** One frame from a client, read whole; byte fields are views into the frame. */
export type ClientMessage =
  | { readonly type: 'step1'; readonly stateVector: Uint8Array }
  | { readonly type: 'step2' | 'update'; readonly bytes: Uint8Array }
  | { readonly type: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly type: 'queryPresence' }
  | { readonly type: 'cursor'; readonly view: number; readonly x: number; readonly y: number }

/** @throws BadBytes when the frame is none of the protocol: the client's fault (SPEC W4) */
export function readFrame(frame: Uint8Array): ClientMessage {
  const reader = createReader(frame)
  const message = readMessage(reader)
  if (reader.left > 0) throw new BadBytes('bytes after the end of the message')
  return message
}

function readMessage(reader: Reader): ClientMessage {
  const type = reader.uint()
  switch (type) {
    case messageType.sync:
      return readSync(reader)
    case messageType.awareness:
      return { type: 'presence', entries: readPresence(createReader(reader.block())) }
    case messageType.queryAwareness:
      return { type: 'queryPresence' }
    case messageType.cursor:
      return {
        type: 'cursor',
        view: reader.uint(),
        x: readUint16(reader),
        y: readUint16(reader),
      }
    default:
      throw new BadBytes(`messages of type ${type} are not taken`)
  }
}

function readSync(reader: Reader): ClientMessage {
  const kind = reader.uint()
  switch (kind) {
    case syncKind.step1:
      return { type: 'step1', stateVector: checkedVector(reader.block()) }
    case syncKind.step2:
      return { type: 'step2', bytes: reader.block() }
    case syncKind.update:
      return { type: 'update', bytes: reader.block() }
    default:
      throw new BadBytes(`sync messages of kind ${kind} are not taken`)
  }
}

/** Yjs would build a map of as many entries as the vector claims to have. */
function checkedVector(bytes: Uint8Array): Uint8Array {
  const reader = createReader(bytes)
  for (let left = reader.count(); left > 0; left--) {
    reader.uint()
    reader.uint()
  }
  if (reader.left > 0) throw new BadBytes('bytes after the end of a state vector')
  return bytes
}

/** The stock provider echoes what it heard of everybody, so a frame may hold a whole workshop's states. */
const mostStates = 8192

function readPresence(reader: Reader): PresenceEntry[] {
  const entries: PresenceEntry[] = []
  const count = reader.count()
  if (count > mostStates) throw new BadBytes(`a frame may hold ${mostStates} presence states`)
  for (let left = count; left > 0; left--) {
    entries.push({ client: reader.uint(), clock: reader.uint(), state: reader.string() })
  }
  return entries
}

function readUint16(reader: Reader): number {
  return reader.byte() + reader.byte() * 256
}
