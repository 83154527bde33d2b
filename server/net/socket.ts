import { WebSocket, type RawData } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Connection } from '../room/contract.ts'
import type { FrameLine } from './frameWriter.ts'

/** Time a slow reader has to reach the close frame. */
const goodbyeMs = 15_000

/** Longest reason a close frame can carry, in bytes. */
const longestReason = 123

export interface ConnectionOptions {
  /** The way to the stream the WebSocket runs on. */
  readonly line: FrameLine
  readonly onSent: (bytes: number) => void
}

/** A WebSocket as rooms see it. */
export function asConnection(socket: WebSocket, options: ConnectionOptions): Connection {
  return new SocketConnection(socket, options)
}

/** A class, because there are thousands (decision 11). */
class SocketConnection implements Connection {
  readonly #socket: WebSocket
  readonly #options: ConnectionOptions

  constructor(socket: WebSocket, options: ConnectionOptions) {
    this.#socket = socket
    this.#options = options
  }

  get buffered(): number {
    return this.#socket.bufferedAmount + this.#options.line.held
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    const { line, onSent } = this.#options
    onSent(frame.length)
    // A stream that breaks while sending reports it by closing.
    line.write(frame)
  }

  close(code: number, reason: string): void {
    closeSocket(this.#socket, code, reason)
  }
}

/** Time in which somebody who is not let in may still hear why. */
const turnedAwayMs = 5000

/**
 * Ends the connection of somebody who is not let in. They are cut off much sooner than the library would,
 * because they hold a place of their address until then, and took it without any right.
 */
export function turnAway(socket: WebSocket, code: number, reason: string): void {
  closeSocket(socket, code, reason)
  setTimeout(() => socket.terminate(), turnedAwayMs).unref()
}

/** Has its errors end in `close`, with a code of the library's own; without a listener one would end the process. */
export function leaveToClose(socket: WebSocket): void {
  socket.on('error', nothing)
}

function nothing(): void {}

/** What the library calls a frame that is larger than it may take. */
const oversize = 1009

/**
 * Has its last word come last, also where the library ends it by itself: what this turn sent goes first.
 * Of an oversize frame the wire's own code is told instead of the library's.
 */
export class OrderedSocket extends WebSocket {
  /** The way frames go to it, once it has one. */
  line: FrameLine | null = null

  override close(code?: number, reason?: string | Buffer): void {
    this.line?.flush()
    if (code === oversize) super.close(closeCode.tooLarge, 'this frame is too large')
    else super.close(code, reason)
  }
}

/** Ends with a code that the client sees; a peer that does not answer is cut off. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState === socket.CLOSED) return
  let text = reason
  while (Buffer.byteLength(text) > longestReason) text = text.slice(0, -1)
  socket.close(code, text)
  // Who reads too slowly gets some more time to read up to the goodbye, less than the library gives.
  if (code === closeCode.tooSlow) setTimeout(() => socket.terminate(), goodbyeMs).unref()
}

/** The bytes of a message, whichever way the library hands them out. */
export function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
