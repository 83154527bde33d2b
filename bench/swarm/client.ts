/** One client of the swarm: a socket that speaks the wire, and only as much attention as is asked of it. */
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import type { Door, Wire } from '../peers/peer.ts'
import { findMarkers } from './marker.ts'
import {
  findCursors,
  findStates,
  nothingNewMessage,
  seatOf,
  step1Message,
  syncKindOf,
} from './messages.ts'
import { openSocket, type BenchSocket } from './socket.ts'

/** Patience for the first answer to a sync step 1 (ms). */
const syncPatienceMs = 60_000

/** What a client tells of what it hears; times are taken by whoever listens. */
export interface Hearing {
  edit(reader: number, client: number, number: number): void
  /** A presence state, by its Yjs client id. */
  state(reader: number, clientId: number, clock: number): void
  cursor(reader: number, seat: number, x: number): void
  closed(reader: number, reason: string): void
  /** Something that should not be said to an honest client. */
  complaint(reader: number, text: string): void
}

export interface Client {
  readonly index: number
  readonly participantId: string
  readonly socket: BenchSocket
  /** Number of its seat, where the server gives one; 0 = none. */
  readonly seat: number
  /** Sync messages it got, when it keeps them. */
  readonly kept: readonly Uint8Array[]
  send(message: Uint8Array): void
  /** From now on only counts frames and looks for edits, and reads only when polled. */
  rest(): void
}

export interface ClientOptions {
  readonly index: number
  readonly room: string
  readonly door: Door
  readonly wire: Wire
  readonly buffer: Buffer
  readonly hearing: Hearing
  /** Asks for the extras of the wire. */
  readonly extras: boolean
  /** Keeps sync messages, to be read by Yjs at the end. */
  readonly keeps: boolean
}

/**
 * Opens a connection and asks for the document; resolves when that has come.
 *
 * @throws Error when the server does not let it in, or does not answer within a minute
 */
export async function openClient(options: ClientOptions): Promise<Client> {
  const { index, room, door, wire, buffer, hearing, extras } = options
  const state: State = { kept: [], seat: 0, onSynced: () => undefined }
  let isResting = false
  const socket = await openSocket({
    url: extras ? withExtras(door.url) : door.url,
    protocols: door.protocols,
    buffer,
    events: {
      onMessage(bytes, start, end) {
        if (isResting) return
        for (const message of wire.unwrap(bytes.subarray(start, end)))
          take(message, { client, state, options })
      },
      onRegion: (bytes, start, end) =>
        findMarkers(bytes, start, end, (from, number) => hearing.edit(index, from, number)),
      onSkipped: () => undefined,
      onClosed(reason) {
        state.onSynced(new Error(reason))
        hearing.closed(index, reason)
      },
    },
  })
  const client: Client = {
    index,
    participantId: door.participantId,
    socket,
    kept: state.kept,
    get seat() {
      return state.seat
    },
    send: (message) => socket.send(wire.wrap(room, message)),
    rest() {
      isResting = true
      socket.isLazy = true
    },
  }
  for (const greeting of wire.greetings(room)) socket.send(greeting)
  client.send(step1Message)
  await synced(state)
  return client
}

interface State {
  readonly kept: Uint8Array[]
  seat: number
  onSynced: (error?: Error) => void
}

function synced(state: State): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer to sync step 1')), syncPatienceMs)
    state.onSynced = (error) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve()
    }
  })
}

interface Taking {
  readonly client: Client
  readonly state: State
  readonly options: ClientOptions
}

function take(message: Uint8Array, { client, state, options }: Taking): void {
  const { index, hearing, keeps } = options
  switch (message[0]) {
    case messageType.sync:
      if (keeps) state.kept.push(Uint8Array.from(message)) // the buffer is used again
      if (syncKindOf(message) === syncKind.step1) client.send(nothingNewMessage)
      else if (syncKindOf(message) === syncKind.step2) state.onSynced()
      return
    case messageType.awareness:
      return findStates(message, (clientId, clock) => hearing.state(index, clientId, clock))
    case messageType.cursors:
      return findCursors(message, (seat, x) => hearing.cursor(index, seat, x))
    case messageType.hello:
      state.seat = seatOf(message)
      return
    case messageType.rejected:
      return hearing.complaint(index, `an edit was rejected: ${text(message)}`)
    case messageType.notSaving:
      return hearing.complaint(index, `not saving: ${text(message)}`)
    case messageType.auth:
      return hearing.complaint(index, `denied: ${text(message)}`)
  }
}

function withExtras(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}ext=1`
}

/** What can be read of a message that was not expected. */
function text(message: Uint8Array): string {
  return Buffer.from(message)
    .toString('latin1')
    .replaceAll(/[^ -~]+/gu, ' ')
    .trim()
}
