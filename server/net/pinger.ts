/** Finds peers whose line was cut: they never say goodbye, and TCP alone notices after many minutes (SPEC W15). */
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Time } from '../room/time.ts'

export interface Pinger {
  /** Pings the peer from now on, until its socket is closed. */
  watch(socket: WebSocket, stream: Duplex): void
  close(): void
}

interface Peer {
  readonly stream: Duplex
  /** What was known at the last ping; `null` = it was answered. */
  asked: Traffic | null
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
    const now = trafficOf(peer.stream)
    if (peer.asked && !isAlive(peer.asked, now)) return socket.terminate()
    // A slow peer that is still at what came before has the ping yet to come.
    if (!peer.asked) socket.ping()
    peer.asked = now
  }
  const round = (): void => {
    cancel = time.after(pingMs, round)
    for (const [socket, peer] of peers) ask(socket, peer)
  }
  cancel = time.after(pingMs, round)
  return {
    watch(socket, stream) {
      const peer: Peer = { stream, asked: null }
      peers.set(socket, peer)
      socket.on('pong', () => (peer.asked = null))
      socket.once('close', () => peers.delete(socket))
    },
    close: () => cancel(),
  }
}

/**
 * Something came, or of what could not be sent at once some was read: a system takes a few small frames
 * for anybody, but more only when the peer's end has room.
 */
function isAlive(before: Traffic, now: Traffic): boolean {
  return now.received > before.received || (before.isBacklogged && now.passedOn > before.passedOn)
}

function trafficOf(stream: Duplex): Traffic {
  const { bytesRead = 0, bytesWritten = 0 } = stream as Duplex & {
    readonly bytesRead?: number
    readonly bytesWritten?: number
  }
  return {
    received: bytesRead,
    passedOn: bytesWritten - stream.writableLength,
    isBacklogged: stream.writableLength > 0,
  }
}
