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
  watch(socket: WebSocket, stream: Duplex): Sender
  close(): void
}

export interface Sender {
  /** A message has come to its end. */
  isWhole(): void
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
  const senders = new Set<OneSender>()
  let cancel = (): void => {}

  const sendAway = (sender: OneSender, why: string): void => {
    senders.delete(sender)
    closeSocket(sender.socket, closeCode.tooFast, why)
    time.after(goodbyeMs, () => sender.socket.terminate())
  }
  const round = (): void => {
    cancel = time.after(roundMs, round)
    const now = time.ticks()
    const large: OneSender[] = []
    for (const sender of senders)
      if (sender.isGone) senders.delete(sender)
      else if (sender.isLarge(now)) large.push(sender)
    large.sort((a, b) => b.bytes - a.bytes)
    let sum = large.reduce((total, { bytes }) => total + bytes, 0)
    for (const sender of large) {
      if (mostBytes > 0 && sum > mostBytes) {
        sum -= sender.bytes
        sendAway(sender, 'too much was begun and not finished; send it again later')
      } else if (sender.since !== null && now - sender.since > patienceMs)
        sendAway(sender, 'a message was begun and not finished; send it again')
    }
  }
  cancel = time.after(roundMs, round)
  return {
    watch(socket, stream) {
      const sender = new OneSender(socket, stream)
      senders.add(sender)
      return sender
    },
    close: () => cancel(),
  }
}

/** A class, because there are thousands (decision 11). */
class OneSender implements Sender {
  readonly socket: WebSocket
  /** Since when more than a little is unfinished (ticks); `null` = nothing. */
  since: number | null = null
  readonly #stream: Duplex & { readonly bytesRead?: number }
  /** Bytes received when the last message was whole. */
  #wholeAt: number

  constructor(socket: WebSocket, stream: Duplex & { readonly bytesRead?: number }) {
    this.socket = socket
    this.#stream = stream
    this.#wholeAt = stream.bytesRead ?? 0
  }

  get isGone(): boolean {
    return this.socket.readyState === this.socket.CLOSED
  }

  /** Of what was begun. */
  get bytes(): number {
    return (this.#stream.bytesRead ?? 0) - this.#wholeAt
  }

  isWhole(): void {
    this.#wholeAt = this.#stream.bytesRead ?? 0
  }

  /** Whether it has begun something sizeable, noting since when. */
  isLarge(now: number): boolean {
    const isSo = this.bytes > littleBytes
    this.since = isSo ? (this.since ?? now) : null
    return isSo
  }
}
