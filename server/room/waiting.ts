/** What lies on the desks in memory and is to be published: drafts of touchpoints, and wishes. */
import { grantOf } from '../../shared/access/table.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { asFlag, fieldsOf } from '../../shared/doc/fields.ts'
import { heldIn } from '../../shared/doc/held.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { Wish } from '../../shared/domain/contribution.ts'
import type { Draft } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import { loadedDesks, type Desk } from './desks.ts'
import type { RoomDocument } from './roomDocument.ts'

/** One thing that waits, and on whose desk. */
export type Waiting = {
  readonly desk: Desk
  readonly id: string
  /** It was told that there is no room for it. */
  readonly isHeld: boolean
} & (
  | { readonly draft: Draft; readonly isPromised: boolean; readonly wish: null }
  | { readonly draft: null; readonly wish: Wish }
)

/** What all desks hold that are to be looked at now. */
export interface Look {
  readonly waiting: readonly Waiting[]
  /** Milliseconds until somebody's desk may be looked at again; `null` = all were. */
  readonly restMs: number | null
}

/** Whether a desk holds a draft of a touchpoint that could be published. */
export function hasDrafts(document: RoomDocument): boolean {
  return entriesOn(document).some(({ draft }) => draft !== null)
}

/**
 * Everything that waits of people who may write on the board, desk by desk: a customer's desk holds
 * ballots only (SPEC A30). To read a desk is work of its owner; whoever rests is looked at later.
 */
export function lookAtDesks(core: RoomCore): Look {
  const waiting: Waiting[] = []
  let restMs: number | null = null
  for (const desk of loadedDesks(core)) {
    const { participantId } = desk
    if (!mayWrite(core, participantId)) continue
    const rest = core.budgets.restOf(participantId)
    if (rest > 0) restMs = Math.min(rest, restMs ?? rest)
    else {
      const entries = entriesOn(desk.document, (steps) => core.budgets.spend(participantId, steps))
      for (const entry of entries) waiting.push({ desk, ...entry })
    }
  }
  return { waiting, restMs }
}

/** One entry as it will be once everything on its way is durable; `null` when it waits no longer. */
export function waitingAt(core: RoomCore, desk: Desk, id: string): Waiting | null {
  if (!mayWrite(core, desk.participantId)) return null
  const entry = entryOf(core.writer.ahead(desk.name), id)
  return entry && { desk, ...entry }
}

function mayWrite(core: RoomCore, participantId: string): boolean {
  const role = core.members.get(participantId)?.role
  return role !== undefined && grantOf(role, 'board', { boardLocked: false }) === 'write'
}

type Entry =
  | Omit<Extract<Waiting, { readonly wish: null }>, 'desk'>
  | Omit<Extract<Waiting, { readonly draft: null }>, 'desk'>

/** What it costs to read one entry of a desk, in steps of about a microsecond. */
const stepsPerEntry = 4

function entriesOn(
  document: RoomDocument,
  onRead: (steps: number) => void = () => {},
): readonly Entry[] {
  return readDesk(document, 'waiting', (doc) => {
    const ids = [...drafts.map(doc).keys()]
    onRead(ids.length * stepsPerEntry)
    return ids.flatMap((id) => entryOf(doc, id) ?? [])
  })
}

function entryOf(doc: RoomDocument['doc'], id: string): Entry | null {
  const fields = fieldsOf(drafts.map(doc).get(id))
  // A mark of what is published, of which a desk may hold hundreds.
  if (!fields || fields.wish === 'done') return null
  const isHeld = heldIn(fields) !== null
  const wish = deskWishes.parse(id, fields)
  if (wish) return { id, isHeld, draft: null, wish }
  const draft = drafts.parse(id, fields)
  return draft && { id, isHeld, draft, isPromised: asFlag(fields.anonymous), wish: null }
}
