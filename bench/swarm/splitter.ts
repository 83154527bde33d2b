/** Where one frame lies in a buffer that is used again after the call. */
export interface FrameSink {
  /** One whole frame: its opcode, and its payload from `start` to `end` of `buffer`. */
  frame(opcode: number, buffer: Buffer, start: number, end: number): void
  /** Whole frames, headers included, that lie side by side; told after their `frame` calls. */
  region(buffer: Buffer, start: number, end: number): void
  /** A frame that was too large to be kept, and its first bytes. */
  skipped(opcode: number, length: number, head: Buffer): void
}

export interface Splitter {
  /** The next bytes of the connection. */
  push(chunk: Buffer): void
  /** Payloads from this length on (bytes) are not gathered: they are skipped, unless one read brings them whole. */
  keepBelow: number
}

const finished = 0x80
/** First bytes of a frame that is not kept. */
const headBytes = 64

/**
 * Splits what a WebSocket server sends into frames (RFC 6455), without copying those that arrive
 * whole. Servers do not mask; fragments and extensions are not offered, so they are the server's fault.
 */
export function createSplitter(sink: FrameSink): Splitter {
  let rest: Buffer | null = null
  let large: Large | null = null

  const fill = (chunk: Buffer, current: Large): number => {
    const taken = Math.min(chunk.length, current.length - current.filled)
    chunk.copy(current.bytes, current.filled, 0, taken)
    current.filled += taken
    if (current.filled < current.length) return taken
    large = null
    if (current.bytes.length < current.length)
      sink.skipped(current.opcode, current.length, current.bytes)
    else {
      sink.frame(current.opcode, current.bytes, 0, current.length)
      sink.region(current.bytes, 0, current.length)
    }
    return taken
  }
  const begin = ({ opcode, start, end }: Header, bytes: Buffer): void => {
    const length = end - start
    const kept = Buffer.allocUnsafe(length < splitter.keepBelow ? length : headBytes)
    large = { opcode, length, bytes: kept, filled: 0 }
    fill(bytes.subarray(start), large)
  }
  const splitter: Splitter = {
    keepBelow: Number.POSITIVE_INFINITY,
    push(chunk) {
      const offset = large ? fill(chunk, large) : 0
      const bytes: Buffer = rest ? Buffer.concat([rest, chunk]) : chunk
      rest = null
      let at = offset
      while (at < bytes.length) {
        const header = readHeader(bytes, at)
        if (header === null) {
          rest = Buffer.from(bytes.subarray(at))
          break
        }
        if (header.end > bytes.length) {
          begin(header, bytes)
          break
        }
        sink.frame(header.opcode, bytes, header.start, header.end)
        at = header.end
        if (at === bytes.length) break
      }
      const whole = Math.min(at, bytes.length)
      if (whole > offset) sink.region(bytes, offset, whole)
    },
  }
  return splitter
}

interface Large {
  readonly opcode: number
  readonly length: number
  /** Shorter than `length` when the payload is not kept. */
  readonly bytes: Buffer
  filled: number
}

interface Header {
  readonly opcode: number
  readonly start: number
  readonly end: number
}

/** `null` when the header has not arrived whole. */
function readHeader(bytes: Buffer, at: number): Header | null {
  if (bytes.length < at + 2) return null
  const first = bytes[at] as number
  const short = bytes[at + 1] as number
  if ((first & finished) === 0 || (first & 0x70) !== 0 || (short & 0x80) !== 0)
    throw new Error('the server sent a fragment, an extension or a mask, which nobody asked for')
  const size = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < at + size) return null
  const start = at + size
  const length =
    size === 2
      ? short
      : size === 4
        ? bytes.readUInt16BE(at + 2)
        : Number(bytes.readBigUInt64BE(at + 2))
  return { opcode: first & 0x0f, start, end: start + length }
}
