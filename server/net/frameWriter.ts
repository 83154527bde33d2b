/**
 * Frames written straight to the socket below a WebSocket. A room hands the same frame to everybody,
 * so it gets its WebSocket head once instead of once a reader, and whatever one turn sends to a
 * socket goes out as one write (decision 9).
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
  /** Takes a frame for `socket`; it leaves, with what else this turn sends there, at the end of the turn. */
  write(socket: Duplex, frame: Uint8Array): void
}

export function createFrameWriter(): FrameWriter {
  let corked: Duplex[] = []
  /** The last frame with its head: a fan-out sends one frame many times in a row. */
  let last: Uint8Array | null = null
  let lastFramed = Buffer.alloc(0)

  const flush = (): void => {
    const sockets = corked
    corked = []
    last = null
    for (const socket of sockets) socket.uncork()
  }
  const hold = (socket: Duplex): void => {
    if (socket.writableCorked > 0) return
    socket.cork()
    if (corked.push(socket) === 1) process.nextTick(flush)
  }
  return {
    write(socket, frame) {
      hold(socket)
      if (frame.length >= largeBytes) {
        socket.write(frameHead(frame.length))
        return void socket.write(frame)
      }
      if (frame !== last) {
        last = frame
        lastFramed = Buffer.concat([frameHead(frame.length), frame])
      }
      socket.write(lastFramed)
    },
  }
}
