/**
 * Drafts become touchpoints and wishes come true. The server writes both, in an order drawn by lot
 * over all desks, so that neither client id nor order nor time tells whose they are (SPEC P2, P20).
 * Board, vault and desks change in one commit: nothing is ever lost or doubled.
 */
import * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { stages } from '../../shared/doc/frame.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { ContributionKind, Wish } from '../../shared/domain/contribution.ts'
import type { Draft } from '../../shared/domain/touchpoint/touchpoint.ts'
import { authorOf, keepAuthor } from './authorship.ts'
import type { RoomCore } from './core.ts'
import { grantWish, type Places } from './grantWish.ts'
import { shuffle } from './shuffle.ts'
import { createTouchpointOwners } from './touchpointOwners.ts'
import { allWaiting, type Waiting } from './waiting.ts'

/** Publishes every draft of a touchpoint on the desks in memory. The caller waits for durability. */
export function publishDrafts(core: RoomCore): number {
  return publish(core, ({ draft }) => draft !== null)
}

/** Publishes what `isDue` of what waits on the desks in memory; answers how many. The caller waits for durability. */
export function publish(core: RoomCore, isDue: (waiting: Waiting) => boolean): number {
  const stageIds = stages.list(core.docs.frame).map(({ id }) => id)
  const due = allWaiting(core).filter((one) => isDue(one) && hasPlace(one, stageIds))
  const found = shuffle(due, core.randomBytes)
  if (found.length === 0) return 0
  const hidden = writeBoard(core, found, stageIds)
  if (hidden.length > 0)
    core.writer.edit('vault', (vault) => {
      for (const { id, author } of hidden) keepAuthor(vault, id, author)
    })
  clearDesks(core, found)
  return found.length
}

interface Hidden {
  readonly id: string
  readonly author: string
}

/** Answers what was published without a name, and for whom. */
function writeBoard(
  core: RoomCore,
  found: readonly Waiting[],
  stageIds: readonly string[],
): Hidden[] {
  const hidden: Hidden[] = []
  const isAnonymous = core.settings().anonymous
  const vault = core.writer.ahead('vault')
  const places = createPlaces(core.time.now())
  core.writer.edit('board', (board) => {
    for (const one of found) {
      const { participantId } = one.desk
      if (one.draft) {
        const isNameless = isAnonymous || one.isPromised
        const draft = withStage(one.draft, stageIds)
        const author = isNameless ? null : participantId
        if (addTouchpoint(board, draft, places, author) && isNameless)
          hidden.push({ id: draft.id, author: participantId })
      } else {
        const { wish } = one
        const isAuthor = authorOf(vault, wish.id) === participantId
        const isFacilitator = core.members.get(participantId)?.role === 'facilitator'
        const mayRearrange = isFacilitator || mayMove(core, board, participantId, wish)
        if (grantWish(board, wish, { isAuthor, isFacilitator, mayRearrange }, places))
          hidden.push({ id: one.wish.id, author: participantId })
      }
    }
  })
  return hidden
}

/** Whether the setting lets this person move and delete what the wish is about. */
function mayMove(core: RoomCore, doc: Y.Doc, participantId: string, { id, kind }: Wish): boolean {
  const frontier = core.documents.get('board')?.frontier
  if (kind !== 'touchpoint' || !core.settings().authorsOnly || !frontier) return true
  return createTouchpointOwners(core, { doc, frontier }, participantId).isOwn(id)
}

/** Takes what was published off the desks; what was published without a name leaves its writer a mark. */
function clearDesks(core: RoomCore, found: readonly Waiting[]): void {
  const vault = core.writer.ahead('vault')
  for (const [name, onDesk] of byDesk(found))
    core.writer.edit(name, (doc) => {
      for (const { desk, draft, wish } of onDesk) {
        const kind: ContributionKind = draft ? 'touchpoint' : wish.kind
        const { id } = draft ?? wish
        if (authorOf(vault, id) === desk.participantId && wish?.wish !== 'remove')
          deskWishes.put(doc, { id, kind, wish: 'done', fields: {}, isMine: true })
        else drafts.remove(doc, id)
      }
    })
}

/** A draft whose stage is gone, or that never had one, goes to the first stage, where its author sees it. */
function withStage(draft: Draft, stageIds: readonly string[]): Draft {
  return {
    ...draft,
    stage: stageIds.includes(draft.stage) ? draft.stage : (stageIds[0] ?? draft.stage),
  }
}

function hasPlace({ draft }: Waiting, stageIds: readonly string[]): boolean {
  return draft === null || withStage(draft, stageIds).stage !== ''
}

function byDesk(found: readonly Waiting[]): Map<DocName, Waiting[]> {
  const desks = new Map<DocName, Waiting[]>()
  for (const one of found) {
    const onDesk = desks.get(one.desk.name)
    if (onDesk) onDesk.push(one)
    else desks.set(one.desk.name, [one])
  }
  return desks
}

/** Sort keys behind what is there, list by list. */
function createPlaces(at: number): Places {
  const lasts = new Map<string, string | null>()
  return {
    at,
    next(row, last) {
      const position = positionBetween(lasts.has(row) ? (lasts.get(row) ?? null) : last(), null)
      lasts.set(row, position)
      return position
    },
  }
}

/** Answers whether it was added: a draft that came twice, from two tabs or after a restored backup, is there already. */
function addTouchpoint(
  board: Y.Doc,
  { note, ...draft }: Draft,
  places: Places,
  author: string | null,
): boolean {
  if (touchpoints.map(board).has(draft.id)) return false
  const last = (): string | null =>
    touchpoints.list(board).findLast(({ stage }) => stage === draft.stage)?.position ?? null
  const position = places.next(`stage ${draft.stage}`, last)
  touchpoints.put(board, { ...draft, note: '', position, decision: null, author })
  const fragment = noteOf(board, draft.id)
  if (fragment && note !== '') writeRichText(fragment, note)
  return true
}
