/** A kept version, read back: to be looked at, or to be restored. */
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { briefOf, departments } from '../../shared/doc/frame.ts'
import { roster, versions } from '../../shared/doc/record.ts'
import { snapshotContent } from '../../shared/doc/snapshot.ts'
import {
  compareWorkshops,
  type ComparedWorkshop,
} from '../../shared/domain/version/compareWorkshops.ts'
import type { Version } from '../../shared/domain/workshop.ts'
import type { VersionPreview } from '../../shared/protocol/http.ts'
import type { Refusal } from './contract.ts'
import type { RoomCore } from './core.ts'
import { contentOf } from './keepVersion.ts'
import { readingOf } from './reading.ts'
import { restoreInto, type RestoreOptions } from './restore.ts'
import { unpackVersion, type VersionDocs } from './versions.ts'

interface ReadVersion {
  readonly version: Version
  readonly docs: VersionDocs
}

/** `null` for an unknown id; a refusal when the store cannot give it back whole. */
export async function readVersion(
  core: RoomCore,
  versionId: string,
): Promise<ReadVersion | Refusal | null> {
  const version = versions.get(core.writer.ahead('record'), versionId)
  if (!version) return null
  try {
    const packed = await core.log.version(core.workshopId, contentOf(version))
    return packed && { version, docs: unpackVersion(packed) }
  } catch (cause) {
    core.report(`version ${versionId} of ${core.workshopId} cannot be read back`, cause)
    return {
      refused: 'unavailable',
      detail:
        'The store cannot give this version back at the moment. Nothing was changed; choose another one or try again.',
    }
  }
}

/** What restoring a version would do now, changing nothing (SPEC C11). */
export async function previewVersion(
  core: RoomCore,
  versionId: string,
): Promise<VersionPreview | Refusal> {
  const read = await readVersion(core, versionId)
  if (!read) {
    return {
      refused: 'notFound',
      detail: 'There is no such version. It may have been removed; choose one from the list.',
    }
  }
  if ('refused' in read) return read
  const { version, docs } = read
  const options = restoreOptions(core)
  return {
    version,
    workshop: snapshotContent(docs),
    differences: compareWorkshops(
      comparedOf(core.docs),
      // Of the board nothing stays that the version lacks, so it would read exactly as the version.
      comparedOf({ frame: restoredCopy(core.docs.frame, docs.frame, options), board: docs.board }),
    ),
  }
}

/** Departments of people who are in the workshop now stay, whatever the version says (SPEC C10). */
export function restoreOptions(core: RoomCore): RestoreOptions {
  const people = Object.values(roster.all(core.writer.ahead('record')))
  const inUse = new Set(people.map(({ department }) => department))
  return { stays: (root, id) => root === departments.root && inUse.has(id) }
}

function restoredCopy(doc: Y.Doc, version: Y.Doc, options: RestoreOptions): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.transact(() => restoreInto(copy, version, options))
  return copy
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
