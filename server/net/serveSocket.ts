import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Session } from '../room/contract.ts'
import type { Counts } from './counts.ts'
import { enterRoom, type Entry } from './enterRoom.ts'
import type { FrameLine, FrameWriter } from './frameWriter.ts'
import { asConnection, bytesOf, closeSocket, orderClose } from './socket.ts'
import type { Target } from './target.ts'
import type { Sender } from './unfinished.ts'
import { createTokenBucket } from './tokenBucket.ts'
import type { UpgradeOptions } from './upgradeOptions.ts'

export interface ServeOptions extends UpgradeOptions {
  readonly counts: Counts
  readonly writer: FrameWriter
}

/** An open socket and what it runs on. */
export interface OpenedSocket {
  readonly socket: WebSocket
  readonly stream: Duplex
  readonly sender: Sender
  /** What it is counted under; left when it closes. More is added as it comes in. */
  readonly places: string[]
}

/**
 * Takes an open socket into its room, or ends it with the reason. The handshake is accepted first,
 * because a browser is told nothing of a refused one.
 */
export function serveSocket(opened: OpenedSocket, target: Target, options: ServeOptions): void {
  const { socket, stream, places } = opened
  const { registry, meter, report, writer, counts } = options
  const served: Served = { ...opened, line: writer.lineTo(stream), session: null }
  meter.opened()
  socket.binaryType = 'nodebuffer'
  orderClose(socket, served.line)
  // Errors end in `close`, with a code of the library's own.
  socket.on('error', () => {})
  // One listener for all: there are thousands of connections, and each listener costs a quarter of a KiB.
  socket.once('close', (code) => {
    meter.closed(code)
    served.session?.detach()
    for (const place of places) counts.leave(place)
  })
  socket.pause()
  enterRoom(registry, target).then(
    (entry) => {
      if (socket.readyState !== socket.OPEN) return
      if ('code' in entry) closeSocket(socket, entry.code, entry.reason)
      else join(served, entry, target, options)
      socket.resume()
    },
    (cause: unknown) => {
      report('a connection could not be served', cause)
      closeSocket(socket, closeCode.notReady, 'something broke; come back')
      socket.resume()
    },
  )
}

interface Served extends OpenedSocket {
  readonly line: FrameLine
  /** `null` until it is in its room. */
  session: Session | null
}

function join(served: Served, entry: Entry, target: Target, options: ServeOptions): void {
  const { socket, line, sender } = served
  const { room, actor, kind } = entry
  const { limits, meter } = options
  if (!takePlaces(served, entry, options))
    return closeSocket(socket, closeCode.tooFast, 'too many connections at once')
  const connection = asConnection(socket, { line, onSent: meter.sent })
  const session = room.attach(connection, actor, kind, { extras: target.extras })
  served.session = session
  const bucket = createTokenBucket(limits.framesPerSecond, limits.framesBurst, options.time)
  socket.on('message', (data, isBinary) => {
    sender.isWhole()
    if (socket.readyState !== socket.OPEN) return
    const frame = bytesOf(data)
    meter.received(frame.length)
    if (!isBinary) closeSocket(socket, closeCode.notInProtocol, 'text frames are not taken')
    else if (!bucket.take()) closeSocket(socket, closeCode.tooFast, 'too many frames')
    else receive(session, frame, socket, options)
  })
  // The library answers pings by itself, and would as fast as they come.
  socket.on('ping', () => {
    if (!bucket.take()) closeSocket(socket, closeCode.tooFast, 'too many pings')
  })
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

function takePlaces({ places }: Served, { room, actor }: Entry, options: ServeOptions): boolean {
  const { counts, limits } = options
  const kept = actor.role === 'facilitator' ? keptForFacilitators : 0
  const all = limits.connectionsPerWorkshop
  const wanted: [key: string, limit: number][] = [
    [`workshop ${room.id}`, all === 0 ? 0 : all + kept],
    [`participant ${actor.participantId}`, limits.connectionsPerParticipant],
  ]
  for (const [key, limit] of wanted) {
    if (!counts.enter(key, limit)) return false
    places.push(key)
  }
  return true
}
