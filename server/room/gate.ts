import { ownerOf } from '../../shared/access/docName.ts'
import { grantOf, type Grant } from '../../shared/access/table.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { admit, type AdmittedUpdate } from './admission/admit.ts'
import type { RoomCore } from './core.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { RoomLimits } from './limits.ts'
import { isRearrangingGuarded, judgeRearranging } from './rearranging.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session } from './session.ts'
import { keepSigned } from './signatures.ts'
import { judgeSigning } from './signing.ts'
import type { Refused, Taken } from './taken.ts'

/** What a live connection may do now: the same table as everywhere, asked each time (SPEC A1). */
export function currentGrant(core: RoomCore, session: Session): Grant {
  const member = core.members.get(session.participantId)
  if (!member) return 'none'
  const owner = session.document ? ownerOf(session.document.name) : null
  if (owner !== null && owner !== session.participantId) return 'none'
  return grantOf(member.role, session.kind, { boardLocked: core.isBoardLocked() })
}

/** The gate: effort, right, form, ownership, size; what passes is put in line for the log. */
export function takeUpdate(core: RoomCore, session: Session, bytes: Uint8Array): Taken {
  const { limits, budgets, shares } = core
  const { document, participantId } = session
  if (!document) throw new RangeError('an update before the document')
  const afterMs = budgets.restOf(participantId)
  if (afterMs > 0) return { outcome: 'later', afterMs }
  // What most people who come answer; it is not worth bringing the document into memory.
  if (isEmptyUpdate(bytes)) return { outcome: 'known' }
  const { kind, frontier, name, reservations } = document
  const isRecovering = isLossRecent(document, core.time.now())
  const author = participantId
  const admission = admit(bytes, { kind, frontier, author, reservations, isRecovering })
  budgets.spend(participantId, admission.steps)
  if (admission.outcome === 'known') return { outcome: 'known' }
  if (currentGrant(core, session) !== 'write') return { outcome: 'denied' }
  if (admission.outcome === 'gap' || admission.outcome === 'later')
    return { outcome: admission.outcome }
  if (admission.outcome === 'refused') return refused(closeCode.updateRefused, admission.detail)
  if (!isRecovering && rearrangesOthers(core, session, document, admission))
    return refused(closeCode.updateRefused, leftToAuthors)
  const signing = isRecovering ? null : judgeSigning(core, document, admission, participantId)
  if (signing) budgets.spend(participantId, signing.steps)
  if (signing?.isAllowed === false) return refused(closeCode.updateRefused, anothersName)
  const { heartbeat } = core
  const isOverfull = isUnsavedFull(heartbeat, limits, admission.bytes.length)
  if (heartbeat.isRefused && (!session.extras || isOverfull))
    return refused(closeCode.notReady, 'the store refuses at the moment; try again later')
  if (isOverfull) return { outcome: 'later' }
  const { length } = admission.bytes
  const tooLarge = whyTooLarge(core, session, document, length)
  if (tooLarge === 'later') {
    const whyNot = () => whyTooLarge(core, session, document, length)
    return { outcome: 'later', stillRefused: () => stillRefused(whyNot()) }
  }
  if (tooLarge !== null) return refused(closeCode.tooLarge, tooLarge)
  if (document.proof && !document.proof.takes(document, admission.bytes, heartbeat)) {
    budgets.spend(participantId, document.bytes / measuredPerStep)
    return refused(closeCode.updateRefused, 'this change cannot be applied')
  }
  heartbeat.add({
    document,
    structs: admission.structs,
    from: session,
    isOfSeveral: isRecovering,
    update: {
      doc: name,
      // The frame it came in is the socket's; the log and the batch outlive it.
      bytes: new Uint8Array(admission.bytes),
      author: participantId,
      newClients: admission.newClients,
    },
  })
  shares.add(document, participantId, admission.bytes.length)
  if (signing && signing.forOthers.length > 0)
    core.writer.edit('vault', (vault) => {
      for (const { id, author: by } of signing.forOthers) keepSigned(vault, id, by)
    })
  return { outcome: 'taken' }
}

/** Whether that is left to authors and facilitators, and the update does it all the same. */
function rearrangesOthers(
  core: RoomCore,
  { participantId }: Session,
  document: RoomDocument,
  update: AdmittedUpdate,
): boolean {
  if (!isRearrangingGuarded(core, document, participantId)) return false
  const { isAllowed, steps } = judgeRearranging(core, document, update, participantId)
  core.budgets.spend(participantId, steps)
  return !isAllowed
}

const leftToAuthors =
  'only authors and facilitators move, merge away and delete touchpoints in this workshop'

const anothersName =
  'what you write is signed by you or by nobody; this puts the name of somebody else under it'

/** How long people may bring again what the store has lost (ms): a day, as long as somebody may be offline. */
const recoveryMs = 24 * 60 * 60 * 1000

function isLossRecent({ lossAt }: RoomDocument, now: number): boolean {
  return lossAt !== null && now - lossAt < recoveryMs
}

/** Whether as much waits to be stored as may be kept in memory. */
function isUnsavedFull(heartbeat: Heartbeat, { unsavedBytes }: RoomLimits, more: number): boolean {
  const waiting = heartbeat.waitingBytes
  return unsavedBytes > 0 && waiting > 0 && waiting + more > unsavedBytes
}

/** `later`: it may fit once what is on its way is applied, because that may replace what is there. */
function whyTooLarge(
  { limits, budgets, shares, heartbeat }: RoomCore,
  { participantId }: Session,
  document: RoomDocument,
  more: number,
): string | 'later' | null {
  const { documentBytes, deskBytes, personBytes } = limits
  const limit = document.kind === 'desk' ? lower(documentBytes, deskBytes) : documentBytes
  const underway = document.linedBytes - document.appliedBytes
  if (isFull(document, underway + more, limit)) {
    const isForNow = document.bytes + more <= limit || (heartbeat.isRefused && underway > 0)
    return isForNow ? 'later' : `this document may have ${limit} bytes`
  }
  const piece = { document, author: participantId, more }
  if (document.kind === 'desk' || shares.fits(piece, personBytes)) return null
  budgets.spend(participantId, document.bytes / measuredPerStep)
  return `one person may write ${personBytes} bytes of this document; delete some of yours first`
}

/** The refusal, if it does not fit even now. */
function stillRefused(why: ReturnType<typeof whyTooLarge>): Refused | null {
  return why === null || why === 'later' ? null : refused(closeCode.tooLarge, why)
}

/** Bytes of a document that are measured in the time of one step. */
export const measuredPerStep = 128

/** The lower of two limits, where 0 is none. */
function lower(a: number, b: number): number {
  return a === 0 || b === 0 ? Math.max(a, b) : Math.min(a, b)
}

/** No structs and no deletions, in format V1. */
function isEmptyUpdate(bytes: Uint8Array): boolean {
  return bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0
}

function refused(code: number, detail: string): Refused {
  return { outcome: 'refused', code, detail }
}

/**
 * Whether `more` bytes do not fit beside what is there. `bytes` counts what was deleted too, so it is
 * measured anew before anybody is turned away.
 */
export function isFull(document: RoomDocument, more: number, limit: number): boolean {
  if (limit === 0 || document.bytes + more <= limit) return false
  // The answer for newcomers is kept until the document changes: being turned away again costs nothing.
  document.bytes = document.step2(Uint8Array.of(0)).length
  return document.bytes + more > limit
}
