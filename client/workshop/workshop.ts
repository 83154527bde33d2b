/**
 * One open workshop: the one thing features talk to. It joins the four documents, their saving,
 * the person's rights, and what the person can do.
 */
import { createComputed, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { grantOf } from '../../shared/access/table.ts'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Keeping } from '../../shared/domain/keeping.ts'
import type { Participant, Role } from '../../shared/domain/participant.ts'
import type { Activity, ActivityState } from '../../shared/domain/step.ts'
import type { Workshop as WorkshopData } from '../../shared/domain/workshop.ts'
import * as board from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import { seatsOf } from '../../shared/doc/record.ts'
import type { Command, CommandDone, VersionPreview } from '../../shared/protocol/http.ts'
import type { CopyTrouble } from '../sync/localCopy.ts'
import type { ReceivedCounts } from '../sync/received.ts'
import { createRecordReplica } from '../sync/recordReplica.ts'
import { createReplica, type CursorLine, type Replica } from '../sync/replica.ts'
import { api, type Answer } from './api.ts'
import { mayRearrange } from '../../shared/domain/touchpoint/mayRearrange.ts'
import { createBallotActions, type BallotActions } from './ballotActions.ts'
import { createLateEditing } from './lateEditing.ts'
import { createLateAnswers, type LateAnswers } from './lateAnswers.ts'
import { createPresence, type Presence } from './presence.ts'
import { saveStateOf, type SaveState } from './saveState.ts'
import type { TouchpointActions } from './touchpointActions.ts'
import type { Undo } from './undo.ts'
import { createViews, type Views } from './views.ts'
import type { OwnReader } from './ownReader.ts'
import type { Receipt } from './receipt.ts'
import type { CustomerViews } from './customerViews.ts'
import { canContribute } from './contributing.ts'
import { createRescue, type Rescue } from './rescue/rescue.ts'
import type { Visit } from './visits.ts'
import type { FrameActions, BoardActions } from './actions.ts'

/** What an editor needs to bind rich text, with the carets of others. */
interface RichText {
  readonly fragment: Y.XmlFragment
  readonly awareness: Awareness
}

export interface Workshop extends Views {
  readonly id: string
  readonly visit: Visit
  /** The person, live from the roster (a facilitator may change the role). */
  readonly me: Accessor<Pick<Participant, 'id' | 'name' | 'department' | 'role'>>
  readonly isFacilitator: Accessor<boolean>
  /** Content of all documents is there; screens wait for it. */
  readonly isLoaded: Accessor<boolean>
  readonly saveState: Accessor<SaveState>
  /** An editor broke, or is open again: until then nobody may be told that all is saved. */
  readonly setTextStopped: (isStopped: boolean) => void
  /** Close code after which this workshop is over for this browser (removed, deleted, bad token). */
  readonly endedBy: Accessor<number | null>
  /**
   * Goes on by another token of the same person, with everything that is open and unsaved; `null` = waits
   * without the server until there is one.
   */
  readonly renew: (token: string | null) => void
  /** What the server did not take. */
  readonly rescue: Rescue
  /** Where on the board this person changed something that the server has not acknowledged: `touchpoints/t1/title`. */
  readonly unsavedOnBoard: () => readonly string[]
  /** Touchpoints the person rated in this round too late for the reveal: offline, before this browser knew of it. */
  readonly lateRatings: Accessor<readonly string[]>
  /** The same of every vote. */
  readonly lateAnswers: LateAnswers
  /** Why this browser keeps no copy at the moment, so that only the server has what is written; `null` while it does. */
  readonly copyTrouble: Accessor<CopyTrouble | null>
  /** May the person write this document now? The server asks the same function. */
  readonly canWrite: (kind: ServedDocKind) => boolean
  readonly activity: (activity: Activity) => ActivityState
  /** May the person contribute to the activity now? */
  readonly canContribute: (activity: Activity) => boolean
  /** New touchpoints stay drafts for now. */
  readonly isPrivate: Accessor<boolean>
  /** `frame`, `board`, `touchpointActions`, `customers`, `undo` and `snapshot` are there; before, they must not be touched. */
  readonly hasEditing: Accessor<boolean>
  /** Fetches them; rejects when that cannot be, and may then be asked again. */
  readonly loadEditing: () => Promise<void>
  readonly frame: FrameActions
  readonly board: BoardActions
  readonly touchpointActions: TouchpointActions
  /** May the person move, merge away and delete this touchpoint? */
  readonly mayRearrange: (touchpointId: string) => boolean
  readonly ballot: BallotActions
  readonly presence: Presence
  /** Live cursors, and whose seat is whose at this moment. */
  readonly cursorLine: CursorLine & { seats(): Readonly<Record<number, string>> }
  readonly undo: Undo
  /** Rich text of the frame's brief. */
  readonly brief: () => RichText
  /** Rich text of a touchpoint's note; `null` for unknown ids. */
  readonly note: (touchpointId: string) => RichText | null
  readonly command: (command: Command) => Promise<Answer<CommandDone>>
  /** A kept version and what bringing it back would change; for facilitators. */
  readonly lookAtVersion: (versionId: string) => Promise<Answer<VersionPreview>>
  readonly exportFile: (file: string) => Promise<Answer<Blob>>
  /** Customers: how they are asked, and what they answered elsewhere; with editing. */
  readonly customers: CustomerViews
  /** Plain data of everything shared, for the map; recomputed when asked. */
  readonly snapshot: () => WorkshopData
  /** What this browser holds of the documents, looked through for what it should not. */
  readonly receipt: () => Receipt
  /** What the server sent since the page was loaded, by document. */
  readonly received: () => readonly (ReceivedCounts & { readonly kind: ServedDocKind })[]
  readonly reconnect: () => void
  /** Fetches how to look at how long the workshop is kept: a phone that rates never asks. */
  readonly loadKeeping: () => Promise<() => Store<Keeping>>
}

/** Opens the workshop of a visit. Needs an owner; everything closes with it. */
export function createWorkshop(joined: Visit): Workshop {
  const visit = { ...joined, token: joined.token as string }
  const clientId = new Y.Doc().clientID
  const options = {
    server: location.origin.replace(/^http/u, 'ws'),
    workshopId: visit.workshopId,
    token: visit.token,
    participantId: visit.participantId,
    clientId,
  }
  const replica = (kind: ServedDocKind): Replica => createReplica({ ...options, kind })
  const replicas = {
    frame: replica('frame'),
    board: replica('board'),
    record: createRecordReplica(options),
    desk: visit.role === 'viewer' ? null : replica('desk'),
  }
  const all = Object.values(replicas).filter((one) => one !== null)
  onCleanup(() => all.forEach((one) => one.close()))
  const docs = {
    frame: replicas.frame.doc,
    board: replicas.board.doc,
    record: replicas.record.doc,
    desk: replicas.desk?.doc ?? new Y.Doc(),
  }

  const [ownReader, setOwnReader] = createSignal<OwnReader | null>(null)
  const views = createViews(docs, ownReader)
  const me = createMemo(() => {
    const listed = views.roster[visit.participantId]
    return {
      id: visit.participantId,
      name: listed?.name ?? visit.name,
      department: listed?.department ?? null,
      role: listed?.role ?? visit.role,
    }
  })
  const states = createMemo(() => all.map((one) => one.state()))
  const renew = (next: string | null): void => {
    if (next) visit.token = options.token = next
    all.forEach((one) => one.renew(next))
  }
  const [isTextStopped, setTextStopped] = createSignal(false)
  const role = (): Role => me().role
  const isFacilitator = (): boolean => role() === 'facilitator'
  const isAnonymous = (): boolean => views.settings.anonymous
  const isPrivate = createMemo(() => {
    const { state } = views.session.activities.collect
    // A facilitator's goes the same road, as long as it arrives: while collecting is closed nothing is published.
    return state === 'private' || (isAnonymous() && (!isFacilitator() || state !== 'closed'))
  })
  const canWrite = (kind: ServedDocKind): boolean =>
    grantOf(role(), kind, { boardLocked: views.session.boardLocked }) === 'write'

  const isLoaded = (): boolean => all.every((one) => one.isLoaded())
  const author = (): string | null => (isAnonymous() ? null : visit.participantId)

  const mayRearrangeOne = (id: string): boolean => {
    const touchpoint = views.touchpointsById[id]
    return !touchpoint || mayRearrange(touchpoint, me(), views.settings)
  }
  const late = createLateEditing({
    docs,
    author,
    isPrivate,
    mayRearrange: mayRearrangeOne,
    me: visit.participantId,
    roadNow: { isAnonymous, isFacilitator, isAuthorsOnly: () => views.settings.authorsOnly },
  })
  createComputed(() => late.hasEditing() && setOwnReader(late.editing().ownReader))

  const lateAnswers = createLateAnswers(
    `touchline:${visit.workshopId}:${visit.participantId}:late`,
    views,
    replicas,
  )

  return {
    ...views,
    id: visit.workshopId,
    visit,
    me,
    isFacilitator,
    isLoaded,
    saveState: createMemo(() => saveStateOf(states(), role() !== 'viewer', isTextStopped())),
    setTextStopped,
    endedBy: () => states().find((state) => state.endedBy !== null)?.endedBy ?? null,
    renew,
    rescue: createRescue({
      workshopId: visit.workshopId,
      participantId: visit.participantId,
      replicas,
      docs,
      canWrite,
      circumstances: () => ({ author: author(), isPrivate: isPrivate() }),
      mayRearrange: mayRearrangeOne,
      isLoaded,
      reload: () => location.reload(),
    }),
    lateRatings: lateAnswers.ratings,
    lateAnswers,
    unsavedOnBoard: replicas.board.unsavedPlaces,
    copyTrouble: () => states().find((state) => state.copyTrouble !== null)?.copyTrouble ?? null,
    canWrite,
    activity: (activity) => views.session.activities[activity].state,
    canContribute: (activity) => canContribute(views.session, role(), activity),
    isPrivate,
    hasEditing: late.hasEditing,
    loadEditing: late.loadEditing,
    get frame() {
      return late.editing().frame
    },
    get board() {
      return late.editing().board
    },
    get touchpointActions() {
      return late.editing().touchpointActions
    },
    get undo() {
      return late.editing().undo
    },
    get customers() {
      return late.editing().customers
    },
    snapshot: () => late.editing().snapshot(),
    receipt: () => late.editing().receipt(),
    received: () => all.map((one) => ({ kind: one.kind, ...one.received() })),
    mayRearrange: mayRearrangeOne,
    ballot: createBallotActions(docs, () => views.session.round),
    cursorLine: { ...replicas.board, seats: () => seatsOf(docs.record) },
    presence: createPresence(replicas.board.awareness, visit.participantId, isAnonymous),
    brief: () => ({
      fragment: frame.briefOf(docs.frame),
      awareness: replicas.board.awareness,
    }),
    note(touchpointId) {
      const fragment = board.noteOf(docs.board, touchpointId)
      return fragment && { fragment, awareness: replicas.board.awareness }
    },
    command: (command) => api.command(visit.workshopId, visit.token, command),
    lookAtVersion: (id) => api.version(visit.workshopId, visit.token, id),
    exportFile: (file) => api.exportFile(visit.workshopId, visit.token, file),
    reconnect: () => all.forEach((one) => one.reconnect()),
    async loadKeeping() {
      const { createKeepingView } = await import('./keepingView.ts')
      return () => createKeepingView(docs.record)
    },
  }
}
