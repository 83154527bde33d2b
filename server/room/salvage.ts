/**
 * The net below admission: what was admitted and stored, and Yjs cannot apply, must not make a workshop
 * unreadable (SPEC R17). Whatever it is, it is left out, and the document is made of the rest.
 */
import * as Y from 'yjs'
import { createPlainDoc, isIncomplete } from './plainDoc.ts'

export interface Salvaged {
  readonly doc: Y.Doc
  /** Places, in the list of updates, of those that are left out. */
  readonly leftOut: readonly number[]
  /** What was wrong with the first of them; `null` = nothing was. */
  readonly cause: unknown
}

/**
 * Applies one update after the other and leaves out those that throw, or build on what is not there.
 * Slow: each of these costs as much as reading the document.
 *
 * @param snapshot what comes before the updates
 */
export function salvage(snapshot: Uint8Array, updates: readonly Uint8Array[]): Salvaged {
  let sound: Uint8Array[] = [snapshot]
  let doc = docOf(sound)
  const leftOut: number[] = []
  let cause: unknown = null
  for (const [place, update] of updates.entries()) {
    const why = whyNot(doc, update)
    if (why === null) {
      sound.push(update)
      continue
    }
    cause ??= why
    leftOut.push(place)
    doc = docOf(sound)
    sound = [Y.encodeStateAsUpdate(doc)]
  }
  return { doc, leftOut, cause }
}

/** Applies an update; why it cannot be applied, or `null`. If it cannot, the document is torn. */
export function whyNot(doc: Y.Doc, update: Uint8Array): unknown {
  try {
    Y.applyUpdate(doc, update)
  } catch (error) {
    return error
  }
  return isIncomplete(doc) ? new Error('it builds on what is not there') : null
}

/** Each in a transaction of its own, as they were tried. */
function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = createPlainDoc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}
