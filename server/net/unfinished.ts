/**
 * Messages that were begun and not finished (SPEC W28). What came of them lies in memory until the rest
 * comes, and whoever never sends the rest has it lie there for nothing.
 */
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Time } from '../room/time.ts'
import { closeSocket } from './socket.ts'

export interface Unfinished {
  /** Looks after the connection from now on, until its socket is closed. */
  watch(socket: WebSocket, stream: Duplex): void
  close(): void
}

interface Sender {
  readonly socket: WebSocket
  readonly stream: Duplex & { readonly bytesRead?: number }
  /** Bytes received when the last message was whole. */
  wholeAt: number
  /** Since when more than a little is unfinished (ticks); `null` = nothing. */
  since: number | null
}

const roundMs = 1000
/** Less is not worth looking at: every message is unfinished for a moment (bytes). */
const littleBytes = 64 * 1024
/** Time for one message (ms): the largest, at a third of a megabit a second. */
const patienceMs = 3 * 60_000
/** Time in which a sender may still read why it is sent away (ms). */
const goodbyeMs = 1000

/** @param mostBytes of all unfinished messages together; beyond it the largest go first (0 = no limit) */
export function createUnfinished(time: Time, mostBytes: number): Unfinished {
  const senders = new Set<Sender>()
  let cancel = (): void => {}

  const sendAway = (sender: Sender, why: string): void => {
    senders.delete(sender)
    closeSocket(sender.socket, closeCode.tooFast, why)
    time.after(goodbyeMs, () => sender.socket.terminate())
  }
  const round = (): void => {
    cancel = time.after(roundMs, round)
    const now = time.ticks()
    const large = [...senders].filter((sender) => isLarge(sender, now)).sort(bySize)
    let sum = large.reduce((total, sender) => total + bytesOf(sender), 0)
    for (const sender of large) {
      if (mostBytes > 0 && sum > mostBytes) {
        sum -= bytesOf(sender)
        sendAway(sender, 'too much was begun and not finished; send it again later')
      } else if (sender.since !== null && now - sender.since > patienceMs)
        sendAway(sender, 'a message was begun and not finished; send it again')
    }
  }
  cancel = time.after(roundMs, round)
  return {
    watch(socket, stream) {
      const sender: Sender = { socket, stream, wholeAt: 0, since: null }
      sender.wholeAt = sender.stream.bytesRead ?? 0
      senders.add(sender)
      socket.on('message', () => (sender.wholeAt = sender.stream.bytesRead ?? 0))
      socket.once('close', () => senders.delete(sender))
    },
    close: () => cancel(),
  }
}

function bytesOf({ stream, wholeAt }: Sender): number {
  return (stream.bytesRead ?? 0) - wholeAt
}

function bySize(a: Sender, b: Sender): number {
  return bytesOf(b) - bytesOf(a)
}

/** Whether it has begun something sizeable, noting since when. */
function isLarge(sender: Sender, now: number): boolean {
  const isSo = bytesOf(sender) > littleBytes
  sender.since = isSo ? (sender.since ?? now) : null
  return isSo
}
