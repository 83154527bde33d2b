/** One person of a scenario with few clients: a socket, its acknowledgements and, where asked for, a real document. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import type { Door, Wire } from '../peers/peer.ts'
import { acknowledgedType } from '../peers/wire.ts'
import { findMarkers } from './marker.ts'
import { nothingNewMessage, syncKindOf, updateIn } from './messages.ts'
import { openSocket } from './socket.ts'

/** Patience for the first answer to a sync step 1 (ms). */
const syncPatienceMs = 60_000

/** Shared by all: whatever is read is dealt with before the next read. */
const buffer = Buffer.allocUnsafe(256 * 1024)

export interface PersonOptions {
  readonly room: string
  readonly door: Door
  readonly wire: Wire
  /** Asks for the wire's extras, among them acknowledgements that mean "on disk". */
  readonly extras?: boolean
  /** Everything that comes is applied to it, and it is synced from where it stands. */
  readonly doc?: Y.Doc
  /** An edit of somebody, by its marker, in a frame that just came. */
  readonly onEdit?: (client: number, number: number) => void
  /** A step 2 or update that just came. */
  readonly onUpdate?: (update: Uint8Array) => void
  readonly onClosed?: (reason: string) => void
}

export interface Person {
  /** Sync messages of kind step 2 or update that it sent. */
  readonly sentSync: number
  /** How many of those, from the first on, were acknowledged. */
  readonly acknowledged: number
  /** Received messages and their bytes. */
  readonly received: { readonly frames: number; readonly bytes: number }
  readonly isOpen: boolean
  /** Resolves with the first answer to the step 1 that opens the talk; rejects when it ends without one, or after a minute. */
  readonly synced: Promise<void>
  send(message: Uint8Array): void
  /** From now on only counts frames and looks for edits; for who needs no more. */
  rest(): void
  /** Stops reading: what comes waits in the kernel and then at the server. */
  pause(): void
  resume(): void
  close(): void
}

/**
 * Opens a connection and asks for the document.
 *
 * @throws Error when the server does not take the handshake
 */
export async function openPerson(options: PersonOptions): Promise<Person> {
  const { room, door, wire, extras = false, doc, onEdit, onClosed } = options
  const answer = createAnswer()
  const state = { isResting: false, sentSync: 0, acknowledged: 0, onSynced: answer.came }
  const take = createEar(options, state, (message) => person.send(message))
  const socket = await openSocket({
    url: extras ? `${door.url}?ext=1` : door.url,
    protocols: door.protocols,
    buffer,
    events: {
      onMessage(bytes, start, end) {
        if (state.isResting) return
        for (const message of wire.unwrap(bytes.subarray(start, end))) take(message)
      },
      onRegion(bytes, start, end) {
        if (onEdit) findMarkers(bytes, start, end, onEdit)
      },
      onSkipped: () => undefined,
      onClosed(reason) {
        answer.failed(`${reason} before the document came`)
        onClosed?.(reason)
      },
    },
  })
  const person: Person = {
    get sentSync() {
      return state.sentSync
    },
    get acknowledged() {
      return state.acknowledged
    },
    received: socket.counts,
    get isOpen() {
      return socket.isOpen
    },
    synced: answer.awaited,
    send(message) {
      if (syncKindOf(message) > syncKind.step1) state.sentSync++
      socket.send(wire.wrap(room, message))
    },
    rest: () => void (state.isResting = true),
    pause: () => socket.pause(),
    resume: () => socket.poll(),
    close() {
      answer.failed('closed by us')
      socket.close()
    },
  }
  for (const greeting of wire.greetings(room)) socket.send(greeting)
  person.send(step1Of(doc))
  return person
}

/** The first answer, or why none came. */
function createAnswer() {
  let came = (): void => undefined
  let failed = (_reason: string): void => undefined
  const awaited = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => failed('no document within a minute'), syncPatienceMs)
    came = () => {
      clearTimeout(timer)
      resolve()
    }
    failed = (reason) => {
      clearTimeout(timer)
      reject(new Error(reason))
    }
  })
  // Not everybody waits for it.
  awaited.catch(() => undefined)
  return { awaited, came, failed }
}

interface Heard {
  acknowledged: number
  onSynced: () => void
}

/** What a person does with a message. */
function createEar(
  { doc, onUpdate }: PersonOptions,
  heard: Heard,
  reply: (message: Uint8Array) => void,
): (message: Uint8Array) => void {
  const takeSync = (message: Uint8Array): void => {
    if (syncKindOf(message) === syncKind.step1) return reply(nothingNewMessage)
    const update = updateIn(message).slice()
    onUpdate?.(update)
    if (doc) Y.applyUpdate(doc, update)
    if (syncKindOf(message) === syncKind.step2) heard.onSynced()
  }
  return (message) => {
    const [type] = message
    if (type === messageType.sync) takeSync(message)
    else if (type === messageType.saved) heard.acknowledged = savedIn(message)
    else if (type === acknowledgedType) heard.acknowledged++
  }
}

function step1Of(doc: Y.Doc | undefined): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, syncKind.step1)
  encoding.writeVarUint8Array(encoder, doc ? Y.encodeStateVector(doc) : new Uint8Array([0]))
  return encoding.toUint8Array(encoder)
}

function savedIn(message: Uint8Array): number {
  const decoder = decoding.createDecoder(message)
  decoding.readVarUint(decoder)
  return decoding.readVarUint(decoder)
}
