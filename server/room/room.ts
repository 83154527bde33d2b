/** One workshop, open. It never sees a socket, and shows nothing that is not durable. */
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Role } from '../../shared/domain/participant.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Panel } from '../../shared/protocol/customers.ts'
import type {
  Command,
  CommandDone,
  DoorJoinBody,
  Invitation,
  JoinBody,
  Joined,
  RemovedPerson,
  WorkshopInfo,
} from '../../shared/protocol/http.ts'
import { LogError, type StoredWorkshop, type UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import { infoFor, invitationFor, nameOf } from './answers.ts'
import { claim } from './claim.ts'
import { runCommand } from './commands/run.ts'
import type { CompactAfter } from './compact.ts'
import { contentsOf, markOf } from './contents.ts'
import {
  isRefusal,
  type Actor,
  type AttachOptions,
  type Connection,
  type ImportSurvey,
  type Refusal,
  type Room,
  type Session,
  type VersionLook,
  type WorkshopBytes,
} from './contract.ts'
import { roomClosed, type RoomCore } from './core.ts'
import { payDebts } from './debts.ts'
import { join, joinByDoor } from './join.ts'
import type { RoomLimits } from './limits.ts'
import { openCore } from './openCore.ts'
import { createPanel } from './panel.ts'
import { createParts, type Parts } from './parts.ts'
import { lookAtVersion } from './readVersion.ts'
import { removedPeople } from './removedPeople.ts'
import type { Time } from './time.ts'

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
  return new OneRoom(core, parts.current)
}

/** A class, because there are thousands (decision 11). */
class OneRoom implements OpenRoom {
  readonly id: string
  readonly #core: RoomCore
  readonly #parts: Parts
  readonly #panel: () => Panel
  #closing: Promise<void> | null = null

  constructor(core: RoomCore, parts: Parts) {
    this.id = core.workshopId
    this.#core = core
    this.#parts = parts
    this.#panel = createPanel(core)
  }

  get sessions(): number {
    return this.#core.sessions.count
  }

  get isSaving(): boolean {
    return !this.#core.heartbeat.isRefused
  }

  get isIdle(): boolean {
    const { sessions, heartbeat } = this.#core
    return sessions.count === 0 && heartbeat.isIdle && !this.#parts.hasDeadline
  }

  get isExpired(): boolean {
    return this.#closing === null && this.#parts.retention.isExpired
  }

  actorOf(token: string): Actor | null {
    const actor = this.#core.members.actorOf(token)
    if (actor) this.#parts.retention.touch('look')
    return actor
  }

  invitation(key: string): Invitation | null {
    const role = this.#core.members.byKey(key)
    if (role === null) return null
    const invitation = invitationFor(this.#core, role)
    if (role !== 'customer') return invitation
    // Whoever holds the customers' link may read the points themselves: this says no more (SPEC JN63).
    const { state, touchpoints } = this.#panel()
    return state === 'closed' ? invitation : { ...invitation, asked: touchpoints.length }
  }

  async join(body: JoinBody): Promise<Joined | Refusal> {
    return this.#closing ? roomClosed : join(this.#core, body)
  }

  async claim(actor: Actor, key: string): Promise<Role | Refusal> {
    return this.#closing ? roomClosed : claim(this.#core, actor, key)
  }

  doorInvitation(): Invitation {
    return invitationFor(this.#core, 'participant')
  }

  async joinByDoor(body: DoorJoinBody, isOpen: () => boolean): Promise<Joined | Refusal> {
    return this.#closing ? roomClosed : joinByDoor(this.#core, body, isOpen)
  }

  nameOf(participantId: string): string | null {
    return nameOf(this.#core, participantId)
  }

  info(actor: Actor): WorkshopInfo {
    return infoFor(this.#core, actor)
  }

  async command(actor: Actor, command: Command | ImportSurvey): Promise<CommandDone | Refusal> {
    if (this.#closing) return roomClosed
    const done = await runCommand(this.#core, actor, command)
    if (!isRefusal(done)) this.#parts.retention.touch('work')
    return done
  }

  contents(): WorkshopBytes {
    return contentsOf(this.#core)
  }

  mark(): string {
    return markOf(this.#core)
  }

  panel(): Panel {
    return this.#panel()
  }

  removedPeople(): Promise<readonly RemovedPerson[] | Refusal> {
    return removedPeople(this.#core)
  }

  version(versionId: string): Promise<VersionLook | Refusal> {
    return lookAtVersion(this.#core, versionId)
  }

  attach(
    connection: Connection,
    actor: Actor,
    kind: ServedDocKind,
    options: AttachOptions,
  ): Session {
    return this.#parts.connections.attach(connection, actor, kind, options)
  }

  close(code: number, reason: string): Promise<void> {
    this.#closing ??= this.#close(code, reason)
    return this.#closing
  }

  closeErasing(erase: () => Promise<void>): Promise<void> {
    this.#closing ??= this.#closeErasing(erase)
    return this.#closing
  }

  async #settle(): Promise<void> {
    await this.#core.inTurn(async () => {})
    this.#parts.retention.settle()
    await this.#core.heartbeat.settledWithin(closingPatienceMs)
  }

  async #close(code: number, reason: string): Promise<void> {
    await this.#settle()
    const isEmpty = this.sessions === 0
    this.#parts.connections.closeAll(code, reason)
    await this.#parts.close(isEmpty ? 'empty' : 'inUse')
  }

  async #closeErasing(erase: () => Promise<void>): Promise<void> {
    await this.#settle()
    await this.#parts.close('erased')
    const { connections } = this.#parts
    const stillThere = (): void =>
      connections.closeAll(closeCode.notReady, 'it could not be deleted; come back')
    const cancel = this.#core.time.after(closingPatienceMs, stillThere)
    try {
      await erase()
      connections.closeAll(closeCode.notFound, 'this workshop was deleted')
    } catch (cause) {
      stillThere()
      throw cause
    } finally {
      cancel()
    }
  }
}
