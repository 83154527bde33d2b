import * as Y from 'yjs'
import { updateFrame } from './frames.ts'
import type { Batch, Entry } from './heartbeat.ts'
import { isIncomplete, type RoomDocument } from './roomDocument.ts'
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
    apply(document, entries, seq)
    tell(readers, entries)
  }
  return changed.map(([document]) => document)
}

function tell(readers: ReadonlySet<Session>, entries: readonly Entry[]): void {
  const [first] = entries
  // Whoever wrote all of it has it already.
  const author = entries.every((entry) => entry.from === first?.from) ? first?.from : null
  let frame: Uint8Array | null = null
  for (const reader of readers) {
    if (!reader.isSubscribed || reader === author) continue
    frame ??= updateFrame(merged(entries))
    reader.out.sendChange(frame)
  }
}

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

function apply(document: RoomDocument, entries: readonly Entry[], seq: number): void {
  document.doc.transact(() => {
    for (const { update } of entries) Y.applyUpdate(document.doc, update.bytes)
  })
  for (const { update } of entries) {
    document.frontier.applied()
    document.bytes += update.bytes.length
    document.looseUpdates++
  }
  document.lastSeq = seq
  document.changed()
  if (isIncomplete(document.doc))
    throw new Error(`an admitted update left ${document.name} waiting for another`)
}
