/**
 * What was read from a desk, kept until the desk changes (SPEC R9). While people vote somebody looks
 * every second at how far all are: a hundred people with hundreds of ratings each would be read again
 * for the one who rated, and would never be at rest.
 */
import type * as Y from 'yjs'
import type { RoomDocument } from './roomDocument.ts'

interface Readings {
  readonly seq: number
  readonly values: Map<string, unknown>
}

/** By document, so that it goes when the room does. */
const kept = new WeakMap<RoomDocument, Readings>()

/**
 * What `read` makes of the document as it is now. Not to be changed: others are given the same.
 *
 * @param what names the question; the answer may depend on nothing else but the document
 */
export function readDesk<T>(document: RoomDocument, what: string, read: (doc: Y.Doc) => T): T {
  const known = kept.get(document)
  const readings =
    known?.seq === document.lastSeq
      ? known
      : { seq: document.lastSeq, values: new Map<string, unknown>() }
  kept.set(document, readings)
  if (!readings.values.has(what)) readings.values.set(what, read(document.doc))
  return readings.values.get(what) as T
}
