/** Finds peers whose line was cut: they never say goodbye, and TCP alone notices after many minutes (SPEC W15). */
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Time } from '../room/time.ts'

export interface Pinger {
  /** Pings the peer from now on. */
  watch(socket: WebSocket, stream: Duplex): void
  /** The socket is closed. */
  forget(socket: WebSocket): void
  close(): void
}

interface Peer {
  readonly stream: Duplex
  /** What was known in the last round; `null` = there was none. */
  before: Traffic | null
}

interface Traffic {
  readonly received: number
  /** Bytes the system took for sending. */
  readonly passedOn: number
  readonly isBacklogged: boolean
}

/** @param pingMs a peer from which nothing comes for this long after a ping is dropped */
export function createPinger(time: Time, pingMs: number): Pinger {
  const peers = new Map<WebSocket, Peer>()
  let cancel = (): void => {}

  const ask = (socket: WebSocket, peer: Peer): void => {
    const { before } = peer
    const now = trafficOf(peer.stream)
    peer.before = now
    // A pong is heard as bytes, like all that comes: it needs no listener of its own.
    if (!before || now.received > before.received) return socket.ping()
    // A slow peer that is still at what came before has the ping yet to come.
    if (!isReadingOn(before, now)) socket.terminate()
  }
  const round = (): void => {
    cancel = time.after(pingMs, round)
    for (const [socket, peer] of peers) ask(socket, peer)
  }
  cancel = time.after(pingMs, round)
  return {
    watch(socket, stream) {
      peers.set(socket, { stream, before: null })
    },
    forget: (socket) => void peers.delete(socket),
    close: () => cancel(),
  }
}

/**
 * Of what could not be sent at once some was read: a system takes a few small frames for anybody, but
 * more only when the peer's end has room.
 */
function isReadingOn(before: Traffic, now: Traffic): boolean {
  return before.isBacklogged && now.passedOn > before.passedOn
}

function trafficOf(stream: Duplex): Traffic {
  // An upgrade hands over a TCP or TLS socket, and both count; without counts everybody would seem dead.
  const { bytesRead, bytesWritten } = stream as Socket
  return {
    received: bytesRead,
    passedOn: bytesWritten - stream.writableLength,
    isBacklogged: stream.writableLength > 0,
  }
}
