/** Bytes that lie in memory and are seldom asked for. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

export interface Packed {
  /** The bytes as they were; a new copy each time. */
  unpack(): Uint8Array
}

/** Of less there is nothing to win: what describes a packed array is as large (bytes). */
const leastBytes = 1024
/** Takes 0.1 ms for 10 KB of a template's words and leaves a third of them; more effort leaves hardly less. */
const level = 3

/** Deflates `bytes` (RFC 1951); `null` where that would not save a quarter of them. */
export function packed(bytes: Uint8Array): Packed | null {
  if (bytes.length < leastBytes) return null
  const small = deflateRawSync(bytes, { level })
  // A copy, because the library's answer lies in a buffer many times its size.
  return small.length > (bytes.length * 3) / 4 ? null : new PackedBytes(Uint8Array.from(small))
}

/** A class, because there are thousands (decision 11). */
class PackedBytes implements Packed {
  readonly #small: Uint8Array

  constructor(small: Uint8Array) {
    this.#small = small
  }

  unpack(): Uint8Array {
    return Uint8Array.from(inflateRawSync(this.#small))
  }
}
