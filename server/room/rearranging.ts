/**
 * Where only authors may move, merge away and delete touchpoints, the server keeps to it as the clients
 * do (SPEC G18–G24): what a participant sends is judged by what it touches and by whose that is.
 */
import { settings } from '../../shared/doc/frame.ts'
import type { AdmittedUpdate } from './admission/admit.ts'
import { touchedBy, type Touch } from './admission/touched.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import type { RoomDocument } from './roomDocument.ts'
import { isTitleLeft, stayReadable } from './titleStays.ts'
import { createTouchpointOwners, type TouchpointOwners } from './touchpointOwners.ts'

/** Whether what this person sends to this document is to be judged. Asked for every update. */
export function isRearrangingGuarded(
  core: RoomCore,
  { kind }: RoomDocument,
  participantId: string,
): boolean {
  if (kind !== 'board' || core.members.get(participantId)?.role === 'facilitator') return false
  const frame = core.documents.get('frame')
  return frame !== null && readDesk(frame, 'authorsOnly', (doc) => settings.get(doc).authorsOnly)
}

interface Judged {
  readonly isAllowed: boolean
  /** What judging cost, in steps of about a microsecond. */
  readonly steps: number
}

/** Structs and ranges looked at, bytes of a board looked through, and of one that is copied, in the time of one step. */
const lookedPerStep = 4
const searchedPerStep = 512
const copiedPerStep = 16

/** Whether the update rearranges nobody's touchpoints but this person's own. */
export function judgeRearranging(
  core: RoomCore,
  document: RoomDocument,
  update: AdmittedUpdate,
  participantId: string,
): Judged {
  const { frontier, doc, bytes } = document
  const { structs, deletes } = update
  const touches = touchedBy({ doc, frontier, structs, deletes, author: participantId })
  const steps = (structs.length + deletes.length) / lookedPerStep
  if (touches.length === 0) return { isAllowed: true, steps }
  const owners = createTouchpointOwners(core, document, participantId)
  const foreign = touches.filter((touch) => !isOwn(touch, owners))
  const searched = steps + bytes / searchedPerStep
  if (foreign.length === 0) return { isAllowed: true, steps: searched }
  if (!foreign.every(isOfTitle)) return { isAllowed: false, steps: searched }
  const board = core.writer.ahead('board')
  const bare = idsIn(foreign).filter(
    (id) => isAtRisk(id, foreign) || !isTitleLeft(board, id, update),
  )
  if (bare.length === 0) return { isAllowed: true, steps: searched }
  return {
    isAllowed: stayReadable(board, bare, update),
    steps: searched + (bytes + update.bytes.length) / copiedPerStep,
  }

  /** The text itself goes, whatever its letters do. */
  function isAtRisk(id: string, among: readonly Touch[]): boolean {
    return among.some((touch) => touch.id === id && touch.what === 'title')
  }
}

function isOwn({ id, what }: Touch, owners: TouchpointOwners): boolean {
  if (id === null) return false
  if (what === 'added') return !owners.wouldTakeIn(id)
  return (what === 'parting' && owners.isShown(id)) || owners.isOwn(id)
}

/** Everybody may write in a title; whether it stays one is to be seen. */
function isOfTitle({ id, what }: Touch): boolean {
  return id !== null && (what === 'title' || what === 'letters')
}

function idsIn(touches: readonly Touch[]): string[] {
  return [...new Set(touches.flatMap(({ id }) => (id === null ? [] : [id])))]
}
