/**
 * A WebSocket client that costs next to nothing, so that a thousand of them fit beside the server:
 * one read buffer for all, no objects per frame, and (when lazy) reads that gather what has come in
 * meanwhile. To the server it is a client like any other: it masks, it answers pings.
 */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { createSplitter, type Splitter } from './splitter.ts'

const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const
const patienceMs = 30_000
const empty = Buffer.alloc(0)

interface SocketEvents {
  /** One message, from `start` to `end` of a buffer that is used again after the call. */
  onMessage(buffer: Buffer, start: number, end: number): void
  /** All frames of one read, headers included. */
  onRegion(buffer: Buffer, start: number, end: number): void
  /** A message that was too large to be kept. */
  onSkipped(length: number, head: Buffer): void
  /** The server, or an error of ours, ended it. Not called after `close`. */
  onClosed(reason: string): void
}

interface SocketCounts {
  /** Messages received. */
  frames: number
  /** Bytes of their payloads. */
  bytes: number
}

export interface BenchSocket {
  send(message: Uint8Array): void
  readonly counts: SocketCounts
  readonly splitter: Splitter
  /** A lazy socket reads only after `poll`; what comes in meanwhile waits in the kernel. */
  isLazy: boolean
  poll(): void
  /** Stops reading altogether until `poll`. */
  pause(): void
  readonly isOpen: boolean
  close(): void
}

export interface SocketOptions {
  readonly url: string
  readonly protocols: readonly string[]
  /** Shared by all sockets: whatever is read is dealt with before the next read. */
  readonly buffer: Buffer
  readonly events: SocketEvents
}

/**
 * Opens a socket.
 *
 * @throws Error when the server does not accept the handshake within 30 s
 */
export function openSocket(options: SocketOptions): Promise<BenchSocket> {
  const { url, buffer } = options
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const raw = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer,
        callback(length) {
          talk.read(buffer.subarray(0, length))
          return !talk.socket.isLazy
        },
      },
    })
    const talk = createTalk(raw, options, (error) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve(talk.socket)
    })
    const timer = setTimeout(() => talk.end('no answer within 30 s'), patienceMs)
    raw.once('connect', () => raw.write(handshake(new URL(url), options.protocols)))
    raw.on('error', (error) => talk.end(error.message))
    raw.on('close', () => talk.end('cut off'))
  })
}

/** One connection: first the answer to the handshake, then frames. */
interface Talk {
  readonly socket: BenchSocket
  read(chunk: Buffer): void
  end(reason: string): void
}

function createTalk(
  raw: Socket,
  { url, events }: SocketOptions,
  onOpen: (error?: Error) => void,
): Talk {
  const mask = randomBytes(4)
  let greeting = ''
  let early = empty
  let isOpen = false
  let isOver = false

  const end = (reason: string): void => {
    if (isOver) return
    isOver = true
    raw.destroy()
    if (isOpen) events.onClosed(reason)
    else onOpen(new Error(`${url}: ${reason}`))
    isOpen = false
  }
  const send = (opcode: number, payload: Uint8Array): void => {
    if (isOpen) raw.write(maskedFrame(opcode, payload, mask))
  }
  const { counts, splitter } = createFrames(events, { send, end })
  const take = (chunk: Buffer): void => {
    if (isOver) return
    const first = early
    early = empty
    try {
      if (first.length > 0) splitter.push(first)
      if (chunk.length > 0) splitter.push(chunk)
    } catch (cause) {
      end((cause as Error).message)
    }
  }
  const greet = (chunk: Buffer): void => {
    greeting += chunk.toString('latin1')
    const over = greeting.indexOf('\r\n\r\n')
    if (over < 0) return
    if (!greeting.startsWith('HTTP/1.1 101')) return end(greeting.split('\r\n')[0] ?? 'no answer')
    early = Buffer.from(greeting.slice(over + 4), 'latin1')
    isOpen = true
    onOpen()
    // What came with the handshake is told when the caller holds the socket.
    setImmediate(() => take(empty))
  }
  return {
    read: (chunk) => (isOpen ? take(chunk) : greet(chunk)),
    end,
    socket: {
      counts,
      splitter,
      isLazy: false,
      send: (message) => send(opcodes.binary, message),
      poll: () => void raw.resume(),
      pause: () => void raw.pause(),
      get isOpen() {
        return isOpen
      },
      close() {
        isOver = true
        isOpen = false
        raw.destroy()
      },
    },
  }
}

interface Answers {
  readonly send: (opcode: number, payload: Uint8Array) => void
  readonly end: (reason: string) => void
}

/** Counts and hands on messages; answers what belongs to the protocol below them. */
function createFrames(
  events: SocketEvents,
  { send, end }: Answers,
): { readonly counts: SocketCounts; readonly splitter: Splitter } {
  const counts: SocketCounts = { frames: 0, bytes: 0 }
  const splitter = createSplitter({
    frame(opcode, bytes, start, stop) {
      if (opcode === opcodes.binary) {
        counts.frames++
        counts.bytes += stop - start
        events.onMessage(bytes, start, stop)
      } else if (opcode === opcodes.ping) send(opcodes.pong, bytes.subarray(start, stop))
      else if (opcode === opcodes.close) end(closeReason(bytes.subarray(start, stop)))
      else if (opcode !== opcodes.pong) end(`a frame of kind ${opcode}`)
    },
    region: (bytes, start, stop) => events.onRegion(bytes, start, stop),
    skipped(_opcode, length, head) {
      counts.frames++
      counts.bytes += length
      events.onSkipped(length, head)
    },
  })
  return { counts, splitter }
}

function handshake({ pathname, search, host }: URL, protocols: readonly string[]): string {
  const offer = protocols.length > 0 ? [`Sec-WebSocket-Protocol: ${protocols.join(', ')}`] : []
  return [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    ...offer,
    '\r\n',
  ].join('\r\n')
}

/** A client's frame: whole, masked. */
function maskedFrame(opcode: number, payload: Uint8Array, mask: Buffer): Buffer {
  const { length } = payload
  const size = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(size + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (size === 2 ? length : size === 4 ? 126 : 127)
  if (size === 4) frame.writeUInt16BE(length, 2)
  if (size === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(mask, size)
  const start = size + 4
  for (let i = 0; i < length; i++)
    frame[start + i] = (payload[i] as number) ^ (mask[i & 3] as number)
  return frame
}

function closeReason(payload: Buffer): string {
  if (payload.length < 2) return 'closed'
  return `closed with ${payload.readUInt16BE(0)} ${payload.toString('utf8', 2)}`.trim()
}
