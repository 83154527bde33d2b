import { ownerOf } from '../../shared/access/docName.ts'
import { grantOf, type Grant } from '../../shared/access/table.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { session as sessionRecord } from '../../shared/doc/record.ts'
import * as Y from 'yjs'
import { admit } from './admission/admit.ts'
import type { RoomCore } from './core.ts'
import type { RoomLimits } from './limits.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session } from './session.ts'
import type { Taken } from './taken.ts'

/** What a live connection may do now: the same table as everywhere, asked each time (SPEC A1). */
export function currentGrant(core: RoomCore, session: Session): Grant {
  const member = core.members.get(session.participantId)
  if (!member) return 'none'
  const owner = session.document ? ownerOf(session.document.name) : null
  if (owner !== null && owner !== session.participantId) return 'none'
  const { boardLocked } = sessionRecord.get(core.docs.record)
  return grantOf(member.role, session.kind, { boardLocked })
}

/** The gate: right, form, ownership, size; what passes is put in line for the log. */
export function takeUpdate(
  core: RoomCore,
  limits: RoomLimits,
  session: Session,
  bytes: Uint8Array,
): Taken {
  const { document } = session
  if (!document) throw new RangeError('an update before the document')
  const { kind, frontier, name } = document
  const admission = admit(bytes, { kind, frontier, author: session.participantId })
  if (admission.outcome === 'known') return { outcome: 'known' }
  if (currentGrant(core, session) !== 'write') return { outcome: 'denied' }
  if (admission.outcome === 'gap' || admission.outcome === 'later')
    return { outcome: admission.outcome }
  if (admission.outcome === 'refused') return refused(closeCode.updateRefused, admission.detail)
  if (isFull(core, document, admission.bytes.length, limits.documentBytes))
    return refused(closeCode.tooLarge, `a document may have ${limits.documentBytes} bytes`)
  const { heartbeat } = core
  const waiting = heartbeat.waitingBytes + admission.bytes.length
  const isOverfull = limits.unsavedBytes > 0 && waiting > limits.unsavedBytes
  if (heartbeat.isRefused && (!session.extras || isOverfull))
    return refused(closeCode.notReady, 'the store refuses at the moment; try again later')
  heartbeat.add({
    document,
    structs: admission.structs,
    from: session,
    update: {
      doc: name,
      // The frame it came in is the socket's; the log and the batch outlive it.
      bytes: new Uint8Array(admission.bytes),
      author: session.participantId,
      newClients: admission.newClients,
    },
  })
  return { outcome: 'taken' }
}

function refused(code: number, detail: string): Taken {
  return { outcome: 'refused', code, detail }
}

/**
 * Whether `more` bytes do not fit beside what is there and what is on its way. `bytes` counts what
 * was deleted too, so it is measured anew before anybody is turned away.
 */
function isFull(
  { heartbeat }: RoomCore,
  document: RoomDocument,
  more: number,
  limit: number,
): boolean {
  if (limit === 0 || document.bytes + heartbeat.waitingBytes + more <= limit) return false
  const underway = heartbeat.underway(document).reduce((sum, { length }) => sum + length, 0)
  if (document.bytes + underway + more <= limit) return false
  document.bytes = Y.encodeStateAsUpdate(document.doc).length
  return document.bytes + underway + more > limit
}
