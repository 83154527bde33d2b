import { versions } from '../../../shared/doc/record.ts'
import type { RestoredVersion, Version } from '../../../shared/domain/workshop.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { dropVersion, keepVersion, presentDocs } from '../keepVersion.ts'
import { readVersion, restoreOptions } from '../readVersion.ts'
import { restoreInto } from '../restore.ts'
import { digestOf } from '../versions.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const noSuchVersion: Refusal = {
  refused: 'doesNotFit',
  detail: 'There is no such version; choose one from the list.',
}

export function saveVersion(core: RoomCore, { name }: Of<'saveVersion'>, by: string): Answer {
  return answerOf(keepVersion(core, { name, reason: 'person', by, restored: null }))
}

/**
 * Frame and board become what they were, in one commit with the version that keeps the present
 * state; answers the id of that version, which undoes it. Restoring what is there changes nothing.
 */
export async function restoreVersion(
  core: RoomCore,
  { versionId }: Of<'restoreVersion'>,
  by: string,
): Promise<Answer> {
  const read = await readVersion(core, versionId)
  if (!read) return noSuchVersion
  if ('refused' in read) return read
  const { version, docs } = read
  if (digestOf(presentDocs(core)) === digestOf(docs)) return { ok: true, versionId }
  const restored = restoredOf(version)
  const kept = answerOf(keepVersion(core, { name: '', reason: 'restore', by, restored }))
  const options = restoreOptions(core)
  core.writer.edit('frame', (doc) => restoreInto(doc, docs.frame, options))
  core.writer.edit('board', (doc) => restoreInto(doc, docs.board, options))
  return kept
}

export function removeVersion(core: RoomCore, { versionId }: Of<'removeVersion'>): Answer {
  const version = versions.get(core.writer.ahead('record'), versionId)
  if (!version) return noSuchVersion
  dropVersion(core, version)
  return { ok: true }
}

function answerOf(kept: string | Refusal): Answer {
  return typeof kept === 'string' ? { ok: true, versionId: kept } : kept
}

/** Bringing back what stood before a restore undoes it; doing so twice does it again. */
function restoredOf({ name, reason, restored }: Version): RestoredVersion {
  if (reason !== 'restore') return { name, reason, isUndo: false }
  return restored
    ? { ...restored, isUndo: !restored.isUndo }
    : { name: '', reason: 'person', isUndo: true }
}
