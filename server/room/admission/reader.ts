/**
 * A reader of lib0 encoding that trusts nothing: every length and count is checked against the
 * bytes that are left before anything is made of it, and numbers stay where they are exact.
 */

/** What was sent is not the format it claims to be, or more than this server takes. The sender's fault. */
export class BadBytes extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'BadBytes'
  }
}

export interface Reader {
  readonly left: number
  byte(): number
  /** 0..2⁵³−1. */
  uint(): number
  /** A number of things that take at least one byte each. */
  count(): number
  /** Passes over a signed number of at most 2⁵³−1 either way. */
  skipInt(): void
  /** A view, not a copy. */
  bytes(length: number): Uint8Array
  /** Bytes with their length before them; a view. */
  block(): Uint8Array
  string(): string
}

/** What the last byte of the largest number may count. */
const largestWeight = 2 ** 52

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads from the first byte on; each of its calls throws `BadBytes` when the input does not hold what it asks for. */
export function createReader(input: Uint8Array): Reader {
  return new BytesReader(input)
}

/** A class, because every frame makes one: closures cost several times as much. */
class BytesReader implements Reader {
  readonly #input: Uint8Array
  #at = 0

  constructor(input: Uint8Array) {
    this.#input = input
  }

  get left(): number {
    return this.#input.length - this.#at
  }

  byte(): number {
    const value = this.#input[this.#at]
    if (value === undefined) throw new BadBytes('ends too early')
    this.#at++
    return value
  }

  uint(): number {
    return this.#rest(0, 1)
  }

  count(): number {
    const count = this.uint()
    if (count > this.left) throw new BadBytes('a count is larger than the message')
    return count
  }

  skipInt(): void {
    const first = this.byte()
    if (first >= 0x80) this.#rest(first & 0x3f, 64)
  }

  /**
   * The bytes of a number from the one that counts `factor` on. Zeros may fill it up, but not for ever:
   * nothing times a factor beyond all numbers is no number.
   */
  #rest(start: number, factor: number): number {
    let value = start
    for (let weight = factor; weight <= largestWeight; weight *= 128) {
      const next = this.byte()
      value += (next & 0x7f) * weight
      if (value > Number.MAX_SAFE_INTEGER) break
      if (next < 0x80) return value
    }
    throw new BadBytes('a number is out of range')
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) throw new BadBytes('a length runs over the end')
    this.#at += length
    return this.#input.subarray(this.#at - length, this.#at)
  }

  block(): Uint8Array {
    return this.bytes(this.uint())
  }

  string(): string {
    const bytes = this.block()
    try {
      return utf8.decode(bytes)
    } catch {
      throw new BadBytes('a text is not UTF-8')
    }
  }
}
