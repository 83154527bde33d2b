import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Session } from '../room/contract.ts'
import type { Counts } from './counts.ts'
import { enterRoom, type Entry } from './enterRoom.ts'
import type { FrameLine, FrameWriter } from './frameWriter.ts'
import type { Pinger } from './pinger.ts'
import { asConnection, bytesOf, closeSocket, turnAway, type OrderedSocket } from './socket.ts'
import type { Target } from './target.ts'
import { createTokenBucket, type TokenBucket } from './tokenBucket.ts'
import type { Sender, Unfinished } from './unfinished.ts'
import type { UpgradeOptions } from './upgradeOptions.ts'

export interface ServeOptions extends UpgradeOptions {
  readonly counts: Counts
  readonly pinger: Pinger
  readonly unfinished: Unfinished
  readonly writer: FrameWriter
}

/** An open socket and what it runs on. */
export interface OpenedSocket {
  readonly socket: OrderedSocket
  readonly stream: Duplex
  /** The place it has taken for its address; left when it closes. */
  readonly place: string
}

/**
 * Takes an open socket into its room, or ends it with the reason. The handshake is accepted first,
 * because a browser is told nothing of a refused one.
 */
export function serveSocket(opened: OpenedSocket, target: Target, options: ServeOptions): void {
  const served = new ServedSocket(opened, options)
  served.listen()
  const { socket } = opened
  enterRoom(options.registry, target).then(
    (entry) => {
      if (socket.readyState !== socket.OPEN) return
      if ('code' in entry) turnAway(socket, entry.code, entry.reason)
      else served.join(entry, target.extras)
      socket.resume()
    },
    (cause: unknown) => {
      options.report('a connection could not be served', cause)
      turnAway(socket, closeCode.notReady, 'something broke; come back')
      socket.resume()
    },
  )
}

/** A class, because there are thousands (decision 11), and each listener costs a quarter of a KiB. */
class ServedSocket {
  readonly #socket: OrderedSocket
  readonly #line: FrameLine
  readonly #options: ServeOptions
  readonly #sender: Sender
  readonly #bucket: TokenBucket
  /** What it is counted under. */
  #places: readonly string[]
  /** `null` until it is in its room. */
  #session: Session | null = null

  constructor({ socket, stream, place }: OpenedSocket, options: ServeOptions) {
    const { writer, limits, time, pinger, unfinished } = options
    this.#socket = socket
    this.#line = writer.lineTo(stream)
    this.#options = options
    this.#places = [place]
    this.#sender = unfinished.watch(socket, stream)
    const { framesPerSecond: perSecond, framesBurst: burst } = limits
    this.#bucket = createTokenBucket({ perSecond, burst, time })
    socket.line = this.#line
    socket.binaryType = 'nodebuffer'
    pinger.watch(socket, stream)
  }

  /** Reads nothing yet. */
  listen(): void {
    this.#options.meter.opened()
    this.#socket.on('close', (code) => this.#closed(code))
    this.#socket.pause()
  }

  join(entry: Entry, extras: boolean): void {
    const { room, actor, kind } = entry
    if (!this.#takePlaces(entry))
      return turnAway(this.#socket, closeCode.tooFast, 'too many connections at once')
    const { meter } = this.#options
    const connection = asConnection(this.#socket, { line: this.#line, onSent: meter.sent })
    this.#session = room.attach(connection, actor, kind, { extras })
    this.#socket.on('message', (data, isBinary) => this.#message(data, isBinary))
    // The library answers pings by itself, and would as fast as they come.
    this.#socket.on('ping', () => {
      if (!this.#bucket.take()) closeSocket(this.#socket, closeCode.tooFast, 'too many pings')
    })
  }

  #closed(code: number): void {
    const { meter, pinger, counts } = this.#options
    meter.closed(code)
    pinger.forget(this.#socket)
    this.#session?.detach()
    for (const place of this.#places) counts.leave(place)
  }

  #message(data: RawData, isBinary: boolean): void {
    const socket = this.#socket
    this.#sender.isWhole()
    if (socket.readyState !== socket.OPEN) return
    const frame = bytesOf(data)
    this.#options.meter.received(frame.length)
    if (!isBinary) closeSocket(socket, closeCode.notInProtocol, 'text frames are not taken')
    else if (!this.#bucket.take()) closeSocket(socket, closeCode.tooFast, 'too many frames')
    else if (this.#session) receive(this.#session, frame, socket, this.#options)
  }

  #takePlaces({ room, actor }: Entry): boolean {
    const { counts, limits } = this.#options
    const kept = actor.role === 'facilitator' ? keptForFacilitators : 0
    const all = limits.connectionsPerWorkshop
    const inWorkshop = `workshop ${room.id}`
    const ofPerson = `participant ${actor.participantId}`
    if (!counts.enter(inWorkshop, all === 0 ? 0 : all + kept)) return false
    const isTaken = counts.enter(ofPerson, limits.connectionsPerParticipant)
    if (isTaken) this.#places = [...this.#places, inWorkshop, ofPerson]
    else counts.leave(inWorkshop)
    return isTaken
  }
}

/** A throw here is a bug of ours; it costs this connection and nobody else's. */
function receive(
  session: Session,
  frame: Uint8Array,
  socket: WebSocket,
  { report }: ServeOptions,
): void {
  try {
    session.receive(frame)
  } catch (cause) {
    report('a frame broke its session', cause)
    closeSocket(socket, closeCode.notReady, 'something broke; come back')
  }
}

/** Places of a full workshop that only facilitators get: somebody has to be able to make room. */
const keptForFacilitators = 32
