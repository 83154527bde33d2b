import type { DocName } from '../../shared/access/docName.ts'
import type { Session as SessionState, Settings } from '../../shared/domain/workshop.ts'
import type { WorkshopDocs } from '../../shared/doc/snapshot.ts'
import type { UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import type { Budgets } from './budgets.ts'
import type { Refusal } from './contract.ts'
import type { Documents } from './documents.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { RoomLimits } from './limits.ts'
import type { Members } from './members.ts'
import type { ServerWriter } from './serverWriter.ts'
import type { Sessions } from './sessions.ts'
import type { Shares } from './shares.ts'
import type { Time } from './time.ts'

/** What the parts of a room share. */
export interface RoomCore {
  readonly workshopId: string
  readonly log: UpdateLog
  readonly versionWork: VersionWork
  readonly time: Time
  readonly randomBytes: (count: number) => Uint8Array
  readonly limits: RoomLimits
  /** Work that people cause, whether they are connected or something is done on their behalf. */
  readonly budgets: Budgets
  readonly shares: Shares
  readonly documents: Documents
  readonly heartbeat: Heartbeat
  readonly writer: ServerWriter
  readonly members: Members
  readonly sessions: Sessions
  /** The shared documents as everybody sees them. */
  readonly docs: WorkshopDocs
  /** The session as it will be once everything on its way is durable. */
  state(): SessionState
  settings(): Settings
  /** Whether the board is locked, as everybody sees it; asked for every edit. */
  isBoardLocked(): boolean
  /** Runs deeds that must not overlap one after another. */
  inTurn<T>(deed: () => Promise<T>): Promise<T>
  /** Resolves when everything written so far is durable, or with a refusal when the store keeps refusing. */
  durable(): Promise<Refusal | null>
  /** Rights may have changed: live connections follow at once. */
  accessChanged(): void
  /** What was deleted in these documents leaves the disk too, as soon as a snapshot replaces it. */
  compactSoon(names: readonly DocName[]): void
  report(problem: string, cause: unknown): void
}

/** How long a command waits for a store that began to refuse (ms). */
const storePatienceMs = 8000

/** Asked while the store refuses: nothing was begun, so asking again does nothing twice. */
export const storeAway: Refusal = {
  refused: 'unavailable',
  detail:
    'The server cannot save at the moment. Nothing was changed; ask again when it saves again.',
}

/** Asked of a room that is leaving memory: nothing was begun, and whoever asks next gets another room. */
export const roomClosed: Refusal = {
  refused: 'unavailable',
  detail: 'The server was putting this workshop away. Nothing was changed; ask again.',
}

/** Asked in the very moment the store began to refuse: it was decided and cannot be taken back. */
const notYet: Refusal = {
  refused: 'notYet',
  detail:
    'The server cannot save at the moment. What you asked is kept and takes effect by itself when it saves again; look before you ask a second time.',
}

/** One after another, in the order asked; a deed that fails does not stop the next. */
export function createTurns(): RoomCore['inTurn'] {
  let last: Promise<unknown> = Promise.resolve()
  return (deed) => {
    const turn = last.then(deed, deed)
    last = turn.catch(() => {})
    return turn
  }
}

/** Waits for the heartbeat, but not for ever. */
export function waitDurable(heartbeat: Heartbeat, time: Time): Promise<Refusal | null> {
  return new Promise((resolve) => {
    const cancel = time.after(storePatienceMs, () => resolve(notYet))
    heartbeat.afterAll(() => {
      cancel()
      resolve(null)
    })
  })
}
