/**
 * Frames written straight to the socket below a WebSocket. A room hands the same frame to everybody,
 * so it gets its WebSocket head once instead of once a reader, and whatever one turn sends to a
 * socket goes out as one write (decision 10).
 */
import type { Duplex } from 'node:stream'

/** From this size on a copy behind its head costs more than a second piece. */
const largeBytes = 16 * 1024

/** A whole, unmasked, binary frame: FIN and opcode 2 (RFC 6455, 5.2). */
const binaryFrame = 0x82
const longestShort = 125
const longestMiddle = 0xffff

/** The head of a binary frame from a server with `length` bytes of payload (RFC 6455, 5.2). */
export function frameHead(length: number): Buffer {
  if (length <= longestShort) return Buffer.from([binaryFrame, length])
  if (length <= longestMiddle) {
    const head = Buffer.allocUnsafe(4)
    head[0] = binaryFrame
    head[1] = 126
    head.writeUInt16BE(length, 2)
    return head
  }
  const head = Buffer.allocUnsafe(10)
  head[0] = binaryFrame
  head[1] = 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}

/** Writes frames to sockets that speak WebSocket without extensions. One for a whole server. */
export interface FrameWriter {
  /** The way to one socket. */
  lineTo(socket: Duplex): FrameLine
}

export interface FrameLine {
  /** Takes a frame; it leaves, with what else this turn sends here, at the end of the turn. */
  write(frame: Uint8Array): void
  /** Sends now what this turn has so far: before anything that the library sends and that must come after it. */
  flush(): void
  /** Bytes that were taken and are not yet with the socket. */
  readonly held: number
}

/** One for a whole server: what a turn writes leaves at its end, in the order of the lines that were written to first. */
export function createFrameWriter(): FrameWriter {
  let waiting: FrameLine[] = []
  /** The last frame with its head: a fan-out sends one frame many times in a row. */
  let last: Uint8Array | null = null
  let lastFramed: Buffer = Buffer.alloc(0)

  const flush = (): void => {
    const lines = waiting
    waiting = []
    last = null
    for (const line of lines) line.flush()
  }
  const host: LineHost = {
    enlist(line) {
      if (waiting.push(line) === 1) process.nextTick(flush)
    },
    framed(frame) {
      if (frame !== last) {
        last = frame
        lastFramed = Buffer.concat([frameHead(frame.length), frame])
      }
      return lastFramed
    },
  }
  return { lineTo: (socket) => new SocketLine(socket, host) }
}

interface LineHost {
  /** Has the line flushed at the end of the turn. */
  enlist(line: FrameLine): void
  /** The frame behind its head. */
  framed(frame: Uint8Array): Buffer
}

/**
 * Holds the first frame of a turn back; only a second one corks the stream, which costs more than the
 * frame. A class, because there are thousands (decision 11).
 */
class SocketLine implements FrameLine {
  readonly #socket: Duplex
  readonly #host: LineHost
  #first: Buffer | null = null
  #isCorked = false

  constructor(socket: Duplex, host: LineHost) {
    this.#socket = socket
    this.#host = host
  }

  get held(): number {
    return this.#first?.length ?? 0
  }

  write(frame: Uint8Array): void {
    const isLarge = frame.length >= largeBytes
    if (!isLarge && this.#first === null && !this.#isCorked) {
      this.#first = this.#host.framed(frame)
      return this.#host.enlist(this)
    }
    this.#cork()
    if (isLarge) {
      this.#socket.write(frameHead(frame.length))
      this.#socket.write(frame)
    } else this.#socket.write(this.#host.framed(frame))
  }

  flush(): void {
    this.#passFirst()
    if (this.#isCorked) this.#socket.uncork()
    this.#isCorked = false
  }

  #cork(): void {
    if (this.#isCorked) return
    if (this.#first === null) this.#host.enlist(this)
    this.#isCorked = true
    this.#socket.cork()
    this.#passFirst()
  }

  #passFirst(): void {
    const first = this.#first
    this.#first = null
    if (first && this.#socket.writable) this.#socket.write(first)
  }
}
