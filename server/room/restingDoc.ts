/**
 * A Y.Doc that is in memory only while somebody works with it. In memory it takes about fifteen times
 * its encoded size, and most documents of most rooms are only read, by people who come: for them the
 * bytes are enough. Bytes that nobody asks for are packed.
 */
import * as Y from 'yjs'
import { packed, type Packed } from './packed.ts'
import { plainDocOf } from './plainDoc.ts'

export interface RestingDoc {
  /** The document; made from its bytes when it was at rest. Not to be kept beyond a turn. */
  readonly doc: Y.Doc
  /** The whole of it as one update in format V1, encoded once per state. */
  whole(): Uint8Array
  /** Its state vector, encoded. */
  vector(): Uint8Array
  readonly isAwake: boolean
  /** The document was changed: what was encoded of it is forgotten. */
  changed(): void
  /**
   * Puts it to rest and packs its bytes, unless it was asked for since the last call or is too large to
   * wake quickly. Answers its size when that had to be measured, else `null`.
   *
   * @param isLarge whether it is known to be too large: measuring takes 10 ms a megabyte
   */
  restIfQuiet(isLarge?: boolean): number | null
}

/** Waking takes about 40 ms a megabyte, which is felt from here on (bytes of the encoded whole). */
export const largestAtRest = 32 * 1024

/** @param parts updates that make the document together; a single one that is known to be whole need not be read yet */
export function createRestingDoc(
  parts: readonly Uint8Array[],
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): RestingDoc {
  const [whole] = parts
  return isWhole && whole
    ? new OneRestingDoc(null, whole)
    : new OneRestingDoc(plainDocOf(parts), null)
}

/** A class, because there are thousands (decision 11). */
class OneRestingDoc implements RestingDoc {
  #awake: Y.Doc | null
  #whole: Uint8Array | null
  /** The whole, smaller; kept as long as it is true, for packing takes longer than unpacking. */
  #packed: Packed | null = null
  #vector: Uint8Array | null = null
  #isUsed = true

  constructor(awake: Y.Doc | null, whole: Uint8Array | null) {
    this.#awake = awake
    this.#whole = whole
  }

  get doc(): Y.Doc {
    this.#isUsed = true
    return this.#wake()
  }

  get isAwake(): boolean {
    return this.#awake !== null
  }

  whole(): Uint8Array {
    if (this.#whole) return this.#whole
    this.#isUsed = true
    this.#whole = this.#packed?.unpack() ?? Y.encodeStateAsUpdate(this.#wake())
    return this.#whole
  }

  vector(): Uint8Array {
    if (!this.#vector && !this.#awake) this.#vector = Y.encodeStateVectorFromUpdate(this.whole())
    this.#vector ??= Y.encodeStateVector(this.#wake())
    return this.#vector
  }

  changed(): void {
    if (!this.#awake) return
    this.#whole = null
    this.#packed = null
    this.#vector = null
  }

  restIfQuiet(isLarge = false): number | null {
    const isUsed = this.#isUsed
    this.#isUsed = false
    if (isUsed || isLarge) return null
    const size = this.#awake ? this.#sleep() : null
    if (!this.#awake) this.#pack()
    return size
  }

  /** Answers its size; stays awake when that is too much. */
  #sleep(): number {
    const { length } = this.whole()
    this.#isUsed = false
    if (length > largestAtRest) return length
    this.vector()
    this.#awake = null
    return length
  }

  #pack(): void {
    if (!this.#whole || this.#whole.length > largestAtRest) return
    this.#packed ??= packed(this.#whole)
    if (this.#packed) this.#whole = null
  }

  #wake(): Y.Doc {
    this.#awake ??= plainDocOf([this.whole()])
    return this.#awake
  }
}
