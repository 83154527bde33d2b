/** One workshop, open. It never sees a socket, and shows nothing that is not durable. */
import type { DocName } from '../../shared/access/docName.ts'
import { snapshotWorkshop } from '../../shared/doc/snapshot.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { LogError, type StoredWorkshop, type UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import { infoFor, invitationFor, nameOf } from './answers.ts'
import type { Batch } from './batches.ts'
import { claim } from './claim.ts'
import { runCommand } from './commands/run.ts'
import { createCompactor, type CompactAfter } from './compact.ts'
import { createConnections, type Connections } from './connections.ts'
import { contentsOf, markOf } from './contents.ts'
import { isRefusal, type Room } from './contract.ts'
import { roomClosed, type RoomCore } from './core.ts'
import { createDeadlineKeeper } from './deadlineKeeper.ts'
import { paidTraces, payDebts } from './debts.ts'
import { applyBatch } from './fanOut.ts'
import { join, joinByDoor } from './join.ts'
import type { RoomLimits } from './limits.ts'
import { createLive } from './live.ts'
import { openCore } from './openCore.ts'
import { createPanel } from './panel.ts'
import { lookAtVersion } from './readVersion.ts'
import type { RoomDocument } from './roomDocument.ts'
import { removedPeople } from './removedPeople.ts'
import { createRetentionKeeper, type RetentionKeeper } from './retention.ts'
import { createRosterKeeper } from './rosterKeeper.ts'
import type { Time } from './time.ts'
import { createUpkeep } from './upkeep.ts'
import { createDeskFollower } from './votes.ts'

/** A room as the registry holds it. */
export interface OpenRoom extends Room {
  readonly sessions: number
  readonly isSaving: boolean
  /** A facilitator wanted it deleted by now, and nobody has worked or looked in since. */
  readonly isExpired: boolean
  /** Nobody is connected and nothing will happen by itself. */
  readonly isIdle: boolean
  /** Ends every connection with `code`, after what was received is durable. Idempotent. */
  close(code: number, reason: string): Promise<void>
  /**
   * Takes nothing more and does `erase`; only when that is done is everybody told that the workshop is
   * gone. Where it fails, or takes long, they are told to come back: it may still be there (SPEC C53).
   */
  closeErasing(erase: () => Promise<void>): Promise<void>
}

export interface RoomOptions {
  readonly workshop: StoredWorkshop
  readonly log: UpdateLog
  readonly versionWork: VersionWork
  readonly limits: RoomLimits
  readonly time: Time
  readonly randomBytes: (count: number) => Uint8Array
  readonly report: (problem: string, cause: unknown) => void
  readonly keepAliveMs: number
  readonly compactAfter?: CompactAfter
  /** So many stored updates could not be applied and were set aside. */
  readonly onSetAside: (count: number) => void
  /** The room can no longer be trusted and closed itself. */
  readonly onBroken: () => void
}

/** How long a closing room waits for a store that refuses (ms). */
const closingPatienceMs = 5000

/** @throws LogError when the workshop cannot be read: it then stays closed, others are unharmed */
export async function openRoom(options: RoomOptions): Promise<OpenRoom> {
  const parts = { current: null as Parts | null }
  const core = await openCore({
    ...options,
    apply(batch, seq) {
      try {
        parts.current?.applied(batch, seq)
      } catch (cause) {
        options.report(`room ${options.workshop.id} broke`, cause)
        parts.current?.broke()
        parts.current?.connections.closeAll(closeCode.notReady, 'something broke; come back')
        options.onBroken()
      }
    },
    accessChanged: () => parts.current?.connections.follow(),
    compactSoon: (names) => parts.current?.compactSoon(names),
    onRefused(batch, cause) {
      // A store that refuses everybody is told once, by whoever watches it.
      if (cause instanceof LogError && cause.kind === 'refused')
        options.report(`workshop ${options.workshop.id} alone is not saved`, cause)
      parts.current?.connections.refused(batch)
    },
    onSavingAgain: () => parts.current?.connections.savingAgain(),
  })
  parts.current = createParts(core, options)
  payDebts(core)
  return createFace(core, parts.current)
}

interface Parts {
  readonly connections: Connections
  readonly retention: RetentionKeeper
  applied(batch: Batch, seq: number): void
  compactSoon(names: readonly DocName[]): void
  /** What is in memory is not to be trusted any more, nor to be stored. */
  broke(): void
  /** Something will close by itself. */
  hasDeadline(): boolean
  /** @param why `empty`: nobody is connected · `inUse`: they were sent away · `erased`: nothing of it will be left */
  close(why: 'empty' | 'inUse' | 'erased'): Promise<void>
}

/** What follows the documents, wired to each other. */
function createParts(core: RoomCore, options: RoomOptions): Parts {
  const { limits, time, keepAliveMs } = options
  const { sessions } = core
  const live = createLive({ time, limits, sessions })
  const rosterKeeper = createRosterKeeper(core)
  const upkeep = createUpkeep({ time, sessions, keepAliveMs, rest: () => putToRest(core) })
  const { touch } = rosterKeeper
  const connections = createConnections({
    core,
    limits,
    live,
    onChange: touch,
    slowed: upkeep.hurry,
  })
  const follower = createDeskFollower(core)
  const compactor = createCompactor(core, options.compactAfter, (document) =>
    paidTraces(core, document),
  )
  const retention = createRetentionKeeper(core)
  const deadlines = createDeadlineKeeper(core)
  let wasLocked = core.isBoardLocked()

  const follow = (document: RoomDocument): void => {
    follower.changed(document)
    compactor.changed(document)
    if (document.name !== 'record') return
    const isLocked = core.isBoardLocked()
    if (isLocked !== wasLocked) connections.follow()
    wasLocked = isLocked
    deadlines.changed()
  }

  upkeep.start()
  rosterKeeper.touch() // after a crash the roster still shows who was here then
  return {
    connections,
    retention,
    applied(batch, seq) {
      const changed = applyBatch(batch, seq, sessions)
      live.ride(changed)
      for (const document of changed) follow(document)
      if (batch.entries.some(({ from }) => from !== null)) retention.touch('work')
    },
    compactSoon(names) {
      for (const name of names) {
        const document = core.documents.get(name)
        if (document) compactor.soon(document)
      }
    },
    broke: compactor.stop,
    hasDeadline: () => deadlines.isWaiting,
    async close(why) {
      for (const part of [deadlines, rosterKeeper, follower, upkeep]) part.close()
      // A commit from here on could stand behind a document that was made anew; nobody was told that it is saved.
      core.heartbeat.close()
      if (why === 'erased') compactor.stop()
      await compactor.close({ isEmpty: why === 'empty' })
    },
  }
}

function putToRest({ documents, writer }: RoomCore): void {
  writer.restIfQuiet()
  for (const document of documents.all()) document.restIfQuiet()
}

function createFace(core: RoomCore, parts: Parts): OpenRoom {
  const { members, sessions, heartbeat } = core
  const { retention } = parts
  let closing: Promise<void> | null = null

  const settle = async (): Promise<void> => {
    await core.inTurn(async () => {})
    retention.settle()
    await heartbeat.settledWithin(closingPatienceMs)
  }
  const close = async (code: number, reason: string): Promise<void> => {
    await settle()
    const isEmpty = sessions.count === 0
    parts.connections.closeAll(code, reason)
    await parts.close(isEmpty ? 'empty' : 'inUse')
  }
  const closeErasing = async (erase: () => Promise<void>): Promise<void> => {
    await settle()
    await parts.close('erased')
    const { closeAll } = parts.connections
    const stillThere = (): void =>
      closeAll(closeCode.notReady, 'it could not be deleted; come back')
    const cancel = core.time.after(closingPatienceMs, stillThere)
    try {
      await erase()
      closeAll(closeCode.notFound, 'this workshop was deleted')
    } catch (cause) {
      stillThere()
      throw cause
    } finally {
      cancel()
    }
  }
  return {
    id: core.workshopId,
    get sessions() {
      return sessions.count
    },
    get isSaving() {
      return !heartbeat.isRefused
    },
    get isIdle() {
      return sessions.count === 0 && heartbeat.isIdle && !parts.hasDeadline()
    },
    actorOf(token) {
      const actor = members.actorOf(token)
      if (actor) retention.touch('look')
      return actor
    },
    invitation(key) {
      const role = members.byKey(key)
      return role && invitationFor(core, role)
    },
    get isExpired() {
      return closing === null && retention.isExpired
    },
    join: async (body) => (closing ? roomClosed : join(core, body)),
    claim: async (actor, key) => (closing ? roomClosed : claim(core, actor, key)),
    doorInvitation: () => invitationFor(core, 'participant'),
    joinByDoor: async (body, isOpen) => (closing ? roomClosed : joinByDoor(core, body, isOpen)),
    nameOf: (participantId) => nameOf(core, participantId),
    info: (actor) => infoFor(core, actor),
    async command(actor, command) {
      if (closing) return roomClosed
      const done = await runCommand(core, actor, command)
      if (!isRefusal(done)) retention.touch('work')
      return done
    },
    snapshot: () => snapshotWorkshop(core.docs),
    contents: () => contentsOf(core),
    mark: () => markOf(core),
    panel: createPanel(core),
    removedPeople: () => removedPeople(core),
    version: (versionId) => lookAtVersion(core, versionId),
    attach: parts.connections.attach,
    close: (code, reason) => (closing ??= close(code, reason)),
    closeErasing: (erase) => (closing ??= closeErasing(erase)),
  }
}
