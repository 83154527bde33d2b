import * as Y from 'yjs'
import { LogError, type UpdateLog } from '../log/updateLog.ts'
import type { RoomCore } from './core.ts'
import { isIncomplete, type RoomDocument } from './roomDocument.ts'

/** Updates after which a snapshot is worth its while, in use and when the room closes. */
const looseInUse = 500
const looseAtClose = 50

/** Compacts documents as they grow, one at a time. */
export function createCompactor(core: RoomCore) {
  let last: Promise<void> = Promise.resolve()
  const waiting = new Set<RoomDocument>()

  const compact = (document: RoomDocument): void => {
    if (waiting.has(document)) return
    waiting.add(document)
    last = last
      .then(() => compactDocument(core.workshopId, document, core.log))
      .catch((cause: unknown) => core.report(`${document.name} was not compacted`, cause))
      .finally(() => waiting.delete(document))
  }
  return {
    changed(document: RoomDocument): void {
      if (document.looseUpdates >= looseInUse) compact(document)
    },
    async close(): Promise<void> {
      for (const document of core.documents.all())
        if (document.looseUpdates >= looseAtClose && !core.heartbeat.isRefused) compact(document)
      await last
    },
  }
}

/**
 * Replaces a document's updates by one snapshot. The rows go only after the snapshot was read back
 * from the disk and made the same document (SPEC L6).
 */
async function compactDocument(
  workshopId: string,
  document: RoomDocument,
  log: UpdateLog,
): Promise<void> {
  const { name, doc, lastSeq } = document
  const written = Y.encodeStateAsUpdate(doc)
  const state = Y.encodeStateVector(doc)
  const replaced = document.looseUpdates
  await log.putSnapshot(workshopId, name, lastSeq, written)
  const read = await log.readSnapshot(workshopId, name, lastSeq)
  if (!makesSame(read, state))
    throw new LogError('corrupt', `the snapshot of ${name} does not read back; nothing was removed`)
  await log.settleSnapshot(workshopId, name, lastSeq)
  document.looseUpdates -= replaced
  document.bytes = written.length
}

function makesSame(snapshot: Uint8Array, state: Uint8Array): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, snapshot)
  const expected = Y.decodeStateVector(state)
  const found = Y.decodeStateVector(Y.encodeStateVector(copy))
  return (
    !isIncomplete(copy) &&
    expected.size === found.size &&
    [...expected].every(([client, clock]) => found.get(client) === clock)
  )
}
