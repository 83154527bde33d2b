import * as Y from 'yjs'
import type { Batch, Entry } from './batches.ts'
import { updateFrame } from './frames.ts'
import { isIncomplete } from './plainDoc.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'

/**
 * Makes a committed batch visible: applied to each document, then one merged frame a document,
 * encoded once for everybody (SPEC W3). Answers the documents that changed.
 */
export function applyBatch(batch: Batch, seq: number, sessions: Sessions): RoomDocument[] {
  const changed = [...byDocument(batch.entries)]
  for (const [document, entries] of changed) {
    const readers = sessions.of(document.name)
    for (const reader of readers) if (reader.isSubscribed) reader.out.beforeChange(document.doc)
    const difference = apply(document, entries, seq)
    tell(readers, entries, difference)
  }
  return changed.map(([document]) => document)
}

/** @param difference what the entries changed, where there are too many to merge them; `null` = nothing */
function tell(
  readers: ReadonlySet<Session>,
  entries: readonly Entry[],
  difference: Uint8Array | null,
): void {
  const isMerged = entries.length <= mostMerged
  if (!isMerged && difference === null) return
  const [first] = entries
  // Whoever wrote all of it has it already.
  const author = entries.every((entry) => entry.from === first?.from) ? first?.from : null
  let frame: Uint8Array | null = null
  for (const reader of readers) {
    if (!reader.isSubscribed || reader === author) continue
    frame ??= updateFrame(difference ?? merged(entries))
    reader.out.sendChange(frame)
  }
}

/**
 * Merging some hundred updates sorts them again for every struct. Of more it is cheaper to read the
 * difference out of the document, which goes through everybody who ever wrote in it.
 */
const mostMerged = 200

function merged(entries: readonly Entry[]): Uint8Array {
  const updates = entries.map((entry) => entry.update.bytes)
  const [only, ...others] = updates
  return only && others.length === 0 ? only : Y.mergeUpdates(updates)
}

function byDocument(entries: readonly Entry[]): Map<RoomDocument, Entry[]> {
  const groups = new Map<RoomDocument, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.document)
    if (group) group.push(entry)
    else groups.set(entry.document, [entry])
  }
  return groups
}

function apply(document: RoomDocument, entries: readonly Entry[], seq: number): Uint8Array | null {
  const difference = applyAll(document.doc, entries)
  for (const { update } of entries) {
    document.frontier.applied()
    document.bytes += update.bytes.length
    document.appliedBytes += update.bytes.length
    document.looseUpdates++
  }
  document.lastSeq = seq
  document.changed()
  if (isIncomplete(document.doc))
    throw new Error(`an admitted update left ${document.name} waiting for another`)
  return difference
}

/** In one transaction; answers the difference it made when there are too many to merge them. */
function applyAll(doc: Y.Doc, entries: readonly Entry[]): Uint8Array | null {
  const made: Uint8Array[] = []
  const keep = (difference: Uint8Array): void => void made.push(difference)
  if (entries.length > mostMerged) doc.on('update', keep)
  doc.transact(() => {
    for (const { update } of entries) Y.applyUpdate(doc, update.bytes)
  })
  doc.off('update', keep)
  return made[0] ?? null
}
