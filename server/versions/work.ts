/** The work itself, on copies made from bytes. */
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { briefOf, departments } from '../../shared/doc/frame.ts'
import { snapshotContent } from '../../shared/doc/snapshot.ts'
import {
  compareWorkshops,
  type ComparedWorkshop,
} from '../../shared/domain/version/compareWorkshops.ts'
import type { VersionPreview } from '../../shared/protocol/http.ts'
import { plainDocOf } from '../room/plainDoc.ts'
import { digestOf, packDocs, unpackVersion, type VersionDocs } from './packVersion.ts'
import { readingOf } from './reading.ts'
import { restoreInto, type RestoreOptions } from './restore.ts'
import type { Look, Moment, Packed, Restored, Restoring } from './versionWork.ts'

/** What frame and board read as at that moment, without history, with a digest that tells equal ones. */
export function pack(moment: Moment): Packed {
  return packDocs(docsOf(moment))
}

/** What restoring a version would do now (SPEC C11), by doing it to a copy: the two cannot drift apart. */
export function look({ version, packed, now, departmentsInUse }: Look): Uint8Array {
  const [then, present] = [unpackVersion(packed), docsOf(now)]
  const before = comparedOf(present)
  restoreDoc(present.frame, then.frame, optionsOf(departmentsInUse))
  const preview: VersionPreview = {
    version,
    workshop: snapshotContent(then),
    // Of the board nothing stays that the version lacks, so it would read exactly as the version.
    differences: compareWorkshops(before, comparedOf({ frame: present.frame, board: then.board })),
  }
  return new TextEncoder().encode(JSON.stringify(preview))
}

/**
 * What makes frame and board read as the version does, with the version of now that undoes it; `null` when
 * they read so already.
 */
export function restore({ packed, now, departmentsInUse, clients }: Restoring): Restored | null {
  const [then, present] = [unpackVersion(packed), docsOf(now)]
  const before = packDocs(present)
  if (before.digest === digestOf(then)) return null
  const options = optionsOf(departmentsInUse)
  // Last, because Yjs draws another id for a copy that is told of edits under its own.
  present.frame.clientID = clients.frame
  present.board.clientID = clients.board
  return {
    before,
    frame: restoreDoc(present.frame, then.frame, options),
    board: restoreDoc(present.board, then.board, options),
  }
}

/** In one transaction; answers what was written. */
function restoreDoc(doc: Y.Doc, version: Y.Doc, options: RestoreOptions): Uint8Array | null {
  let written: Uint8Array | null = null
  doc.once('update', (bytes: Uint8Array) => (written = bytes))
  doc.transact(() => restoreInto(doc, version, options))
  return written
}

function optionsOf(departmentsInUse: readonly string[]): RestoreOptions {
  const inUse = new Set(departmentsInUse)
  return { stays: (root, id) => root === departments.root && inUse.has(id) }
}

function docsOf({ frame, board }: Moment): VersionDocs {
  return { frame: plainDocOf(frame), board: plainDocOf(board) }
}

function comparedOf(docs: VersionDocs): ComparedWorkshop {
  const notes: Record<string, string> = {}
  for (const id of Object.keys(touchpoints.all(docs.board))) {
    const note = noteOf(docs.board, id)
    if (note && note.length > 0) notes[id] = readingOf(note)
  }
  return {
    content: snapshotContent(docs),
    looks: { brief: readingOf(briefOf(docs.frame)), notes },
  }
}
