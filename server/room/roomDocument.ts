import * as Y from 'yjs'
import { kindOf, type DocKind, type DocName } from '../../shared/access/docName.ts'
import { LogError, type StoredDocument } from '../log/updateLog.ts'
import { createFrontier, type Frontier } from './admission/frontier.ts'
import { step2Frame } from './frames.ts'

/** One document of an open room. Its `doc` holds exactly what is durable. */
export interface RoomDocument {
  readonly name: DocName
  readonly kind: DocKind
  readonly doc: Y.Doc
  readonly epoch: number
  readonly frontier: Frontier
  /** Client id of the server's own edits. */
  readonly serverClient: number
  /** Encoded size, at most; exact after a snapshot. */
  bytes: number
  /** Sequence number of the last update in `doc`. */
  lastSeq: number
  /** Updates in the log that no snapshot covers. */
  looseUpdates: number
  /** The whole document as one frame, until it changes: a room full of people asks for it at once. */
  whole: Uint8Array | null
}

/**
 * The document as it was stored.
 *
 * @throws LogError `corrupt` when the stored updates do not make a whole document
 */
export function restoreDocument(
  name: DocName,
  stored: StoredDocument,
  serverClient: number,
): RoomDocument {
  const doc = new Y.Doc()
  const parts = stored.snapshot ? [stored.snapshot, ...stored.updates] : stored.updates
  try {
    doc.transact(() => {
      for (const part of parts) Y.applyUpdate(doc, part)
    })
  } catch (cause) {
    throw new LogError('corrupt', `${name} cannot be read back`, { cause })
  }
  if (isIncomplete(doc)) throw new LogError('corrupt', `${name} has holes`)
  return {
    name,
    kind: kindOf(name),
    doc,
    epoch: stored.epoch,
    frontier: createFrontier(doc, new Map(stored.owners)),
    serverClient,
    bytes: parts.reduce((total, part) => total + part.length, 0),
    lastSeq: stored.lastSeq,
    looseUpdates: stored.updates.length,
    whole: null,
  }
}

/** Whether something is waiting for updates that never came. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/** The answer to a step 1: everything the asker's state vector lacks. */
export function step2For(document: RoomDocument, stateVector: Uint8Array): Uint8Array {
  const hasNothing = stateVector.length === 1 && stateVector[0] === 0
  if (!hasNothing) return step2Frame(document.doc, stateVector)
  document.whole ??= step2Frame(document.doc, stateVector)
  return document.whole
}
