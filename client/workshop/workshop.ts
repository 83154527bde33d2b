/**
 * One open workshop: the one thing features talk to. It joins the four documents, their saving,
 * the person's rights, and what the person can do.
 */
import { createComputed, createSignal, type Accessor } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Keeping } from '../../shared/domain/keeping.ts'
import type { Workshop as WorkshopData } from '../../shared/domain/workshop.ts'
import { noteOf } from '../../shared/doc/board.ts'
import { briefOf } from '../../shared/doc/frame.ts'
import { seatsOf } from '../../shared/doc/record.ts'
import type { Command, CommandDone, VersionPreview } from '../../shared/protocol/http.ts'
import type { CursorLine } from '../sync/replica.ts'
import type { BoardActions, FrameActions } from './actions.ts'
import { api, type Answer } from './api.ts'
import { createBallotActions, type BallotActions } from './ballotActions.ts'
import type { CustomerViews } from './customerViews.ts'
import type { Documents } from './documents.ts'
import { createLateAnswers, type LateAnswers } from './lateAnswers.ts'
import { createLateEditing, type LateEditing } from './lateEditing.ts'
import type { OwnReader } from './ownReader.ts'
import { createPresence, type Presence } from './presence.ts'
import type { Receipt } from './receipt.ts'
import { createSaving, documentsOf, openReplicas, type OpenVisit, type Saving } from './replicas.ts'
import { createRescue, type Rescue } from './rescue/rescue.ts'
import { createRights, type Rights } from './rights.ts'
import type { TouchpointActions } from './touchpointActions.ts'
import type { Undo } from './undo.ts'
import { createViews, type Views } from './views.ts'
import type { Visit } from './visits.ts'

/** What an editor needs to bind rich text, with the carets of others. */
interface RichText {
  readonly fragment: Y.XmlFragment
  readonly awareness: Awareness
}

/** What is asked of the server. */
interface Calls {
  readonly command: (command: Command) => Promise<Answer<CommandDone>>
  /** A kept version and what bringing it back would change; for facilitators. */
  readonly lookAtVersion: (versionId: string) => Promise<Answer<VersionPreview>>
  readonly exportFile: (file: string) => Promise<Answer<Blob>>
}

interface Texts {
  /** Rich text of the frame's brief. */
  readonly brief: () => RichText
  /** Rich text of a touchpoint's note; `null` for unknown ids. */
  readonly note: (touchpointId: string) => RichText | null
}

/** What comes after the workshop, so that nobody who joins to rate waits for it. */
interface LateParts {
  /** `frame`, `board`, `touchpointActions`, `customers`, `undo`, `snapshot` and `receipt` are there; before, they must not be touched. */
  readonly hasEditing: Accessor<boolean>
  /** Fetches them; rejects when that cannot be, and may then be asked again. */
  readonly loadEditing: () => Promise<void>
  readonly frame: FrameActions
  readonly board: BoardActions
  readonly touchpointActions: TouchpointActions
  readonly undo: Undo
  /** Customers: how they are asked, and what they answered elsewhere. */
  readonly customers: CustomerViews
  /** Plain data of everything shared, for the map; recomputed when asked. */
  readonly snapshot: () => WorkshopData
  /** What this browser holds of the documents, looked through for what it should not. */
  readonly receipt: () => Receipt
}

export interface Workshop extends Views, Rights, Saving, Calls, Texts, LateParts {
  readonly id: string
  readonly visit: Visit
  /** What the server did not take. */
  readonly rescue: Rescue
  /** Where on the board this person changed something that the server has not acknowledged: `touchpoints/t1/title`. */
  readonly unsavedOnBoard: () => readonly string[]
  /** Touchpoints the person rated in this round too late for the reveal: offline, before this browser knew of it. */
  readonly lateRatings: Accessor<readonly string[]>
  /** The same of every vote. */
  readonly lateAnswers: LateAnswers
  readonly ballot: BallotActions
  readonly presence: Presence
  /** Live cursors, and whose seat is whose at this moment. */
  readonly cursorLine: CursorLine & { seats(): Readonly<Record<number, string>> }
  /** Fetches how to look at how long the workshop is kept: a phone that rates never asks. */
  readonly loadKeeping: () => Promise<() => Store<Keeping>>
}

/** Opens the workshop of a visit. Needs an owner; everything closes with it. */
export function createWorkshop(joined: Visit): Workshop {
  const visit: OpenVisit = { ...joined }
  const { workshopId, participantId } = visit
  const replicas = openReplicas(visit)
  const docs = documentsOf(replicas)
  const { awareness } = replicas.board
  const [ownReader, setOwnReader] = createSignal<OwnReader | null>(null)
  const views = createViews(docs, ownReader)
  const rights = createRights(visit, views)
  const saving = createSaving(visit, replicas, () => rights.me().role !== 'viewer')
  const { isPrivate, isFacilitator, canWrite, mayRearrange } = rights
  const isAnonymous = (): boolean => views.settings.anonymous
  const author = (): string | null => (isAnonymous() ? null : participantId)
  const late = createLateEditing({
    docs,
    author,
    isPrivate,
    mayRearrange,
    me: participantId,
    roadNow: { isAnonymous, isFacilitator, isAuthorsOnly: () => views.settings.authorsOnly },
  })
  createComputed(() => late.hasEditing() && setOwnReader(late.editing().ownReader))
  const lateKey = `touchline:${workshopId}:${participantId}:late`
  const lateAnswers = createLateAnswers(lateKey, views, replicas)
  const rescue = createRescue({
    workshopId,
    participantId,
    replicas,
    docs,
    canWrite,
    circumstances: () => ({ author: author(), isPrivate: isPrivate() }),
    mayRearrange,
    isLoaded: saving.isLoaded,
    reload: () => location.reload(),
  })
  return withEditing(late, {
    ...views,
    ...rights,
    ...saving,
    ...createCalls(visit),
    ...createTexts(docs, awareness),
    id: workshopId,
    visit,
    rescue,
    lateAnswers,
    lateRatings: lateAnswers.ratings,
    unsavedOnBoard: replicas.board.unsavedPlaces,
    ballot: createBallotActions(docs, () => views.session.round),
    cursorLine: { ...replicas.board, seats: () => seatsOf(docs.record) },
    presence: createPresence(awareness, participantId, isAnonymous),
    loadKeeping: () => loadKeeping(docs.record),
  })
}

async function loadKeeping(record: Y.Doc): ReturnType<Workshop['loadKeeping']> {
  const { createKeepingView } = await import('./keepingView.ts')
  return () => createKeepingView(record)
}

/** What is asked of the server in the person's name, by the token of the moment. */
function createCalls(visit: OpenVisit): Calls {
  const { workshopId } = visit
  return {
    command: (command) => api.command(workshopId, visit.token, command),
    lookAtVersion: (id) => api.version(workshopId, visit.token, id),
    exportFile: (file) => api.exportFile(workshopId, visit.token, file),
  }
}

/** Carets of all texts are told beside the board. */
function createTexts(docs: Documents, awareness: Awareness): Texts {
  return {
    brief: () => ({ fragment: briefOf(docs.frame), awareness }),
    note(touchpointId) {
      const fragment = noteOf(docs.board, touchpointId)
      return fragment && { fragment, awareness }
    },
  }
}

/** Adds what comes late: looked up when it is asked for, as it is not there yet. */
function withEditing(late: LateEditing, rest: Omit<Workshop, keyof LateParts>): Workshop {
  const { hasEditing, loadEditing, editing } = late
  const parts: LateParts = {
    hasEditing,
    loadEditing,
    get frame() {
      return editing().frame
    },
    get board() {
      return editing().board
    },
    get touchpointActions() {
      return editing().touchpointActions
    },
    get undo() {
      return editing().undo
    },
    get customers() {
      return editing().customers
    },
    snapshot: () => editing().snapshot(),
    receipt: () => editing().receipt(),
  }
  return Object.assign(parts, rest)
}
