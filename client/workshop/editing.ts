import * as board from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import { snapshotWorkshop } from '../../shared/doc/snapshot.ts'
import type { Workshop as WorkshopData } from '../../shared/domain/workshop.ts'
import type { ContributionKind } from '../../shared/domain/contribution.ts'
import { here } from '../sync/here.ts'
import type { BoardActions, FrameActions } from './actions.ts'
import { createCustomerViews, type CustomerViews } from './customerViews.ts'
import { createDeskRoad, type DeskRoad, type RoadNow } from './deskRoad.ts'
import type { Documents } from './documents.ts'
import { createListActions, createSetActions } from './listActions.ts'
import { createOwnReader, type OwnReader } from './ownReader.ts'
import { receiptOf, type Receipt } from './receipt.ts'
import { createTouchpointActions, type TouchpointActions } from './touchpointActions.ts'
import { createUndo, type Undo } from './undo.ts'
import { createWishBack } from './wishBack.ts'

/** What a person does to frame and board, and takes back. */
export interface Editing {
  readonly frame: FrameActions
  readonly board: BoardActions
  readonly touchpointActions: TouchpointActions
  readonly undo: Undo
  /** Plain data of everything shared, for the map; recomputed when asked. */
  readonly snapshot: () => WorkshopData
  /** Customers: how they are asked, and what they answered elsewhere. */
  readonly customers: CustomerViews
  /** What this browser holds, looked through for what it should not. */
  readonly receipt: () => Receipt
  /** Reads the board with what the person wishes of it. */
  readonly ownReader: OwnReader
}

export interface EditingOptions {
  readonly docs: Documents
  /** Participant whose desk it is. */
  readonly me?: string
  /** Participant id, or `null` where contributions are anonymous. */
  readonly author: () => string | null
  /** New touchpoints stay drafts for now. */
  readonly isPrivate: () => boolean
  /** May the person move, merge away and delete this touchpoint? */
  readonly mayRearrange: (touchpointId: string) => boolean
  /** Whether contributions take the way over the desk; left out = they never do. */
  readonly roadNow?: RoadNow
}

/** Needs an owner. */
export function createEditing(options: EditingOptions): Editing {
  const { docs, author, isPrivate, mayRearrange, roadNow } = options
  const wishBack = createWishBack(docs, mayRearrange)
  const road = (kind: ContributionKind): DeskRoad | undefined =>
    roadNow && createDeskRoad(docs, kind, roadNow, wishBack)
  return {
    frame: {
      setAbout: (changes) =>
        docs.frame.transact(() => frame.about.patch(docs.frame, changes), here),
      setSettings: (changes) =>
        docs.frame.transact(() => frame.settings.patch(docs.frame, changes), here),
      stages: createListActions(docs.frame, frame.stages),
      departments: createListActions(docs.frame, frame.departments),
      channels: createListActions(docs.frame, frame.channels),
      personas: createListActions(docs.frame, frame.personas),
      kpis: createListActions(docs.frame, frame.kpis),
    },
    board: {
      findings: createListActions(docs.board, board.findings, road('finding')),
      initiatives: createListActions(docs.board, board.initiatives, road('initiative')),
      evidence: createSetActions(docs.board, board.evidence, road('evidence')),
      comments: createSetActions(docs.board, board.comments, road('comment')),
    },
    touchpointActions: createTouchpointActions(
      docs,
      author,
      isPrivate,
      mayRearrange,
      road('touchpoint'),
    ),
    undo: createUndo(
      docs,
      undefined,
      () => roadNow?.isAuthorsOnly() === true && !roadNow.isFacilitator(),
      wishBack,
    ),
    snapshot: () => snapshotWorkshop(docs),
    customers: createCustomerViews(docs.record),
    receipt: () => receiptOf(docs),
    ownReader: createOwnReader(docs, options.me ?? ''),
  }
}
