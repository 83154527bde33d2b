/**
 * A document of which an update had to be set aside is on its guard (SPEC R17): what is admitted is tried
 * on a copy before it is stored, so that the same harm is refused when it comes again.
 */
import * as Y from 'yjs'
import type { Heartbeat } from './heartbeat.ts'
import { createPlainDoc } from './plainDoc.ts'
import type { RoomDocument } from './roomDocument.ts'
import { whyNot } from './salvage.ts'

export interface Proof {
  /** Whether the update can be applied. If so it must be put in line at once. */
  takes(document: RoomDocument, update: Uint8Array, heartbeat: Heartbeat): boolean
  /** Gives the memory of the copy back. */
  rest(): void
}

/** One for each document that is on its guard; it holds no copy until the first update is tried. */
export function createProof(): Proof {
  /** The document as it will be once everything on its way is applied. */
  let copy: Y.Doc | null = null
  /** Bytes of the document's line that are in it. */
  let seen = -1

  const ahead = (document: RoomDocument, heartbeat: Heartbeat): Y.Doc => {
    const { doc, linedBytes } = document
    if (copy && seen === linedBytes) return copy
    if (!copy) seen = -1
    copy ??= createPlainDoc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(copy)))
    for (const bytes of heartbeat.underway(document, seen)) Y.applyUpdate(copy, bytes)
    return copy
  }

  return {
    takes(document, update, heartbeat) {
      if (whyNot(ahead(document, heartbeat), update) !== null) {
        copy = null
        return false
      }
      seen = document.linedBytes + update.length
      return true
    },
    rest: () => void (copy = null),
  }
}
