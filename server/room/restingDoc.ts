/**
 * A Y.Doc that is in memory only while somebody works with it. In memory it takes about fifteen times
 * its encoded size, and most documents of most rooms are only read, by people who come: for them the
 * bytes are enough.
 */
import * as Y from 'yjs'
import { createPlainDoc } from './plainDoc.ts'

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
  /** Puts it to rest, unless `doc` was asked for since the last call or it is too large to wake quickly. */
  restIfQuiet(): void
}

/** Waking takes about 40 ms a megabyte, which is felt from here on (bytes of the encoded whole). */
const largestAtRest = 32 * 1024

/** @param parts updates that make the document together; a single one that is known to be whole need not be read yet */
export function createRestingDoc(
  parts: readonly Uint8Array[],
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): RestingDoc {
  let whole: Uint8Array | null = (isWhole && parts[0]) || null
  let awake: Y.Doc | null = whole ? null : docOf(parts)
  let vector: Uint8Array | null = null
  let isUsed = true

  const wake = (): Y.Doc => {
    awake ??= docOf(whole ? [whole] : [])
    return awake
  }
  return {
    get doc() {
      isUsed = true
      return wake()
    },
    get isAwake() {
      return awake !== null
    },
    whole: () => (whole ??= Y.encodeStateAsUpdate(wake())),
    vector() {
      if (!vector && !awake && whole) vector = Y.encodeStateVectorFromUpdate(whole)
      vector ??= Y.encodeStateVector(wake())
      return vector
    },
    changed() {
      whole = null
      vector = null
    },
    restIfQuiet() {
      if (awake === null) return
      if (isUsed) return void (isUsed = false)
      whole ??= Y.encodeStateAsUpdate(awake)
      vector ??= Y.encodeStateVector(awake)
      if (whole.length <= largestAtRest) awake = null
    },
  }
}

function docOf(parts: readonly Uint8Array[]): Y.Doc {
  const doc = createPlainDoc()
  doc.transact(() => {
    for (const part of parts) Y.applyUpdate(doc, part)
  })
  return doc
}
