/** One workshop, open. It never sees a socket, and shows nothing that is not durable. */
import { archiveWorkshop } from '../../shared/doc/archive.ts'
import { session as sessionRecord } from '../../shared/doc/record.ts'
import { snapshotWorkshop } from '../../shared/doc/snapshot.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { StoredWorkshop, UpdateLog } from '../log/updateLog.ts'
import { changeActivity } from './activity.ts'
import { infoFor, invitationFor, panelFor } from './answers.ts'
import { runCommand } from './commands/run.ts'
import { createCompactor } from './compact.ts'
import { createConnections, type Connections } from './connections.ts'
import type { Room } from './contract.ts'
import type { RoomCore } from './core.ts'
import { createAlarm, nextDeadline, overdue } from './deadlines.ts'
import { applyBatch } from './fanOut.ts'
import type { Batch } from './heartbeat.ts'
import { join } from './join.ts'
import type { RoomLimits } from './limits.ts'
import { createLive } from './live.ts'
import { openCore } from './openCore.ts'
import { previewVersion } from './readVersion.ts'
import type { RoomDocument } from './roomDocument.ts'
import { createRosterKeeper } from './rosterKeeper.ts'
import type { Time } from './time.ts'
import { createUpkeep } from './upkeep.ts'
import { createDeskFollower } from './votes.ts'

/** A room as the registry holds it. */
export interface OpenRoom extends Room {
  readonly sessions: number
  readonly isSaving: boolean
  /** Nobody is connected and nothing will happen by itself. */
  readonly isIdle: boolean
  /** Ends every connection with `code`, after what was received is durable. Idempotent. */
  close(code: number, reason: string): Promise<void>
}

export interface RoomOptions {
  readonly workshop: StoredWorkshop
  readonly log: UpdateLog
  readonly limits: RoomLimits
  readonly time: Time
  readonly randomBytes: (count: number) => Uint8Array
  readonly report: (problem: string, cause: unknown) => void
  readonly keepAliveMs: number
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
        parts.current?.connections.closeAll(closeCode.notReady, 'something broke; come back')
        options.onBroken()
      }
    },
    accessChanged: () => parts.current?.connections.follow(),
    onRefused(batch, cause) {
      options.report(`the store refuses room ${options.workshop.id}`, cause)
      parts.current?.connections.refused(batch)
    },
    onSavingAgain: () => parts.current?.connections.savingAgain(),
  })
  parts.current = createParts(core, options)
  return createFace(core, parts.current)
}

interface Parts {
  readonly connections: Connections
  applied(batch: Batch, seq: number): void
  close(): Promise<void>
}

/** What follows the documents, wired to each other. */
function createParts(core: RoomCore, { limits, time, keepAliveMs }: RoomOptions): Parts {
  const { sessions } = core
  const live = createLive({ time, limits, sessions })
  const rosterKeeper = createRosterKeeper(core)
  const connections = createConnections({ core, limits, live, onChange: rosterKeeper.touch })
  const follower = createDeskFollower(core)
  const compactor = createCompactor(core)
  const upkeep = createUpkeep({ time, sessions, keepAliveMs })
  const alarm = createAlarm(time, () => void closeOverdue(core))
  let wasLocked = sessionRecord.get(core.docs.record).boardLocked

  const follow = (document: RoomDocument): void => {
    follower.changed(document)
    compactor.changed(document)
    if (document.name !== 'record') return
    const { boardLocked } = sessionRecord.get(document.doc)
    if (boardLocked !== wasLocked) connections.follow()
    wasLocked = boardLocked
    alarm.set(nextDeadline(core.state()))
  }

  alarm.set(nextDeadline(core.state()))
  upkeep.start()
  rosterKeeper.touch() // after a crash the roster still shows who was here then
  return {
    connections,
    applied(batch, seq) {
      const changed = applyBatch(batch, seq, sessions)
      live.ride()
      for (const document of changed) follow(document)
    },
    async close() {
      for (const part of [alarm, rosterKeeper, follower, upkeep]) part.close()
      await compactor.close()
    },
  }
}

async function closeOverdue(core: RoomCore): Promise<void> {
  await core
    .inTurn(async () => {
      for (const activity of overdue(core.state(), core.time.now()))
        await changeActivity(core, { activity, state: 'closed', until: null, by: null })
    })
    .catch((cause: unknown) => core.report('a deadline could not be kept', cause))
}

function createFace(core: RoomCore, parts: Parts): OpenRoom {
  const { members, sessions, heartbeat } = core
  let closing: Promise<void> | null = null

  const close = async (code: number, reason: string): Promise<void> => {
    await core.inTurn(async () => {})
    await heartbeat.settledWithin(closingPatienceMs)
    parts.connections.closeAll(code, reason)
    await parts.close()
    heartbeat.close()
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
      return sessions.count === 0 && heartbeat.isIdle && nextDeadline(core.state()) === null
    },
    actorOf(token) {
      const member = members.byToken(token)
      return member && { participantId: member.participantId, role: member.role }
    },
    invitation(key) {
      const role = members.byKey(key)
      return role && invitationFor(core, role)
    },
    join: (body) => join(core, body),
    info: (actor) => infoFor(core, actor),
    command: (actor, command) => runCommand(core, actor, command),
    snapshot: () => snapshotWorkshop(core.docs),
    archive: () => archiveWorkshop(core.docs),
    panel: () => panelFor(core),
    version: (versionId) => previewVersion(core, versionId),
    attach: parts.connections.attach,
    close: (code, reason) => (closing ??= close(code, reason)),
  }
}
