import { versions } from '../../../shared/doc/record.ts'
import type { RestoredVersion, Version } from '../../../shared/domain/workshop.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { dropVersion, keepVersion } from '../keepVersion.ts'
import { presentMoment } from '../moment.ts'
import type { Loan } from '../serverWriter.ts'
import { keepSignedByServer } from '../signatures.ts'
import { departmentsInUse, readVersion, whyNotRead, whyNotWorked } from '../readVersion.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const noSuchVersion: Refusal = {
  refused: 'doesNotFit',
  detail: 'There is no such version; choose one from the list.',
}

/** Keeps what was there when it was asked for. */
export async function saveVersion(
  core: RoomCore,
  { name }: Of<'saveVersion'>,
  by: string,
): Promise<Answer> {
  try {
    const packed = await core.versionWork.pack(() => presentMoment(core))
    return answerOf(keepVersion(core, { name, reason: 'person', by, restored: null }, packed))
  } catch (cause) {
    const refusal = whyNotWorked(cause)
    if (!refusal) throw cause
    return refusal
  }
}

/**
 * Frame and board become what they were, in one commit with the version that keeps the present
 * state; answers the id of that version, which undoes it. Restoring what is there changes nothing.
 * What people write while it is worked out merges with it, as what they write offline does (SPEC C18).
 */
export async function restoreVersion(
  core: RoomCore,
  { versionId }: Of<'restoreVersion'>,
  by: string,
): Promise<Answer> {
  const read = await readVersion(core, versionId)
  if (!read) return noSuchVersion
  if ('refused' in read) return read
  const { version, packed } = read
  const lent: { frame?: Loan; board?: Loan } = {}
  try {
    const restored = await core.versionWork.restore(() => {
      const [frame, board] = [core.writer.lend('frame'), core.writer.lend('board')]
      Object.assign(lent, { frame, board })
      return {
        packed,
        now: presentMoment(core),
        departmentsInUse: departmentsInUse(core),
        clients: { frame: frame.client, board: board.client },
      }
    })
    if (!restored) return { ok: true, versionId }
    const keeping = { name: '', reason: 'restore', by, restored: restoredOf(version) } as const
    const kept = answerOf(keepVersion(core, keeping, restored.before))
    if (restored.frame) lent.frame?.put(restored.frame)
    if (restored.board) lent.board?.put(restored.board)
    if (restored.board) keepSignedByServer(core)
    return kept
  } catch (cause) {
    return whyNotRead(core, versionId, cause)
  }
}

/** Takes a kept version away for good; refused for an id that is none. */
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
