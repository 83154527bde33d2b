/** What lies on the desks in memory and is to be published: drafts of touchpoints, and wishes. */
import { grantOf } from '../../shared/access/table.ts'
import { drafts, isPromised } from '../../shared/doc/desk.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { Wish } from '../../shared/domain/contribution.ts'
import type { Draft } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import { loadedDesks, type Desk } from './desks.ts'
import type { RoomDocument } from './roomDocument.ts'

/** One thing that waits, and on whose desk. */
export type Waiting = { readonly desk: Desk } & (
  | { readonly draft: Draft; readonly isPromised: boolean; readonly wish: null }
  | { readonly draft: null; readonly wish: Wish }
)

/** Whether a desk holds a draft of a touchpoint that could be published. */
export function hasDrafts(document: RoomDocument): boolean {
  return draftsIn(document).length > 0
}

/** Whether a desk holds anything that could be published. */
export function hasWaiting(document: RoomDocument): boolean {
  return hasDrafts(document) || wishesIn(document).length > 0
}

/** Everything that waits of people who may write on the board, desk by desk: a customer's desk holds ballots only (SPEC A30). */
export function allWaiting(core: RoomCore): Waiting[] {
  const mayWrite = ({ participantId }: Desk): boolean => {
    const role = core.members.get(participantId)?.role
    return role !== undefined && grantOf(role, 'board', { boardLocked: false }) === 'write'
  }
  return loadedDesks(core)
    .filter(mayWrite)
    .flatMap((desk) => [
      ...draftsIn(desk.document).map(({ isPromised, ...draft }) => ({
        desk,
        draft,
        isPromised,
        wish: null,
      })),
      ...wishesIn(desk.document).map((wish) => ({ desk, draft: null, wish })),
    ])
}

function draftsIn(document: RoomDocument): readonly (Draft & { readonly isPromised: boolean })[] {
  return readDesk(document, 'drafts', (doc) =>
    drafts.list(doc).map((draft) => ({ ...draft, isPromised: isPromised(doc, draft.id) })),
  )
}

function wishesIn(document: RoomDocument): readonly Wish[] {
  return readDesk(document, 'wishes', (doc) =>
    deskWishes.list(doc).filter(({ wish }) => wish !== 'done'),
  )
}
