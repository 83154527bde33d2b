/** The live side of a room: who is connected, what they may do now, and what they are told. */
import { deskOf, type DocName, type ServedDocKind } from '../../shared/access/docName.ts'
import type { Grant } from '../../shared/access/table.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Batch } from './batches.ts'
import type { Actor, AttachOptions, Connection } from './contract.ts'
import type { RoomCore } from './core.ts'
import { currentGrant, takeUpdate } from './gate.ts'
import type { PresenceEntry } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import type { Live } from './live.ts'
import { createAnswers, type Answers } from './questions.ts'
import { createSession, type Session, type SessionHost } from './session.ts'
import type { Taken } from './taken.ts'
import type { Time } from './time.ts'

export interface Connections {
  attach(connection: Connection, actor: Actor, kind: ServedDocKind, options: AttachOptions): Session
  /** Rights may have changed: whoever has none is sent away, whoever may write again is asked. */
  follow(): void
  /** The store refused a batch: those who can hear it are told, the others come back later. */
  refused(batch: Batch): void
  savingAgain(): void
  closeAll(code: number, reason: string): void
}

export interface ConnectionsOptions {
  readonly core: RoomCore
  readonly live: Live
  /** Somebody came or went. */
  readonly onChange: () => void
  /** Somebody reads slowly. */
  readonly slowed: () => void
}

const storeRefuses = 'the store refuses; what you write is kept here and tried again'

/** One for each room, with nobody in it; the documents are the room's, and it opens none. */
export function createConnections(options: ConnectionsOptions): Connections {
  return new ConnectionsOfRoom(options)
}

/** A class, because there are thousands (decision 11). */
class ConnectionsOfRoom implements Connections, SessionHost {
  readonly time: Time
  readonly limits: RoomLimits
  readonly #options: ConnectionsOptions
  readonly #core: RoomCore
  readonly #answer: Answers
  /** Who is told at the end of this turn how much is saved; `null` = nobody. */
  #owed: Set<Session> | null = null
  /** Who was told that the store refuses; `null` = nobody. */
  #warned: Set<Session> | null = null

  constructor(options: ConnectionsOptions) {
    const { core } = options
    this.#options = options
    this.#core = core
    this.time = core.time
    this.limits = core.limits
    this.#answer = createAnswers(core.budgets)
  }

  attach(
    connection: Connection,
    actor: Actor,
    kind: ServedDocKind,
    { extras }: AttachOptions,
  ): Session {
    const { sessions, members } = this.#core
    const { participantId } = actor
    const seat = kind === 'board' ? sessions.freeSeat() : 0
    const session = createSession({ connection, participantId, kind, seat, extras, host: this })
    const name = kind === 'desk' ? deskOf(participantId) : kind
    sessions.add(session, name)
    this.#options.onChange()
    this.#greet(session, name)
    // Removed between the look at the token and now: `follow` has not seen this connection (SPEC A27).
    if (this.grantOf(session) === 'none')
      session.close(closeCode.notAllowed, 'you may not see this any more')
    else if (members.isSuperseded(actor))
      session.close(closeCode.badToken, 'this token was replaced')
    return session
  }

  follow(): void {
    for (const session of this.#core.sessions.all()) {
      const grant = this.grantOf(session)
      if (grant === 'none') session.close(closeCode.notAllowed, 'you may not see this any more')
      else if (grant === 'write') session.inbox.reopen()
    }
  }

  refused(batch: Batch): void {
    for (const session of this.#core.sessions.all()) this.#warn(session)
    for (const { from } of batch.entries)
      if (from && !from.extras) from.close(closeCode.notReady, 'the store refuses at the moment')
  }

  savingAgain(): void {
    // After this turn, when the batch that worked is applied.
    this.afterAll(() => {
      for (const session of this.#warned ?? []) session.inbox.acknowledge('always')
      this.#warned = null
    })
  }

  closeAll(code: number, reason: string): void {
    for (const session of this.#core.sessions.all()) session.close(code, reason)
  }

  grantOf(session: Session): Grant {
    return currentGrant(this.#core, session)
  }

  take(session: Session, bytes: Uint8Array, whenDurable: () => void): Taken {
    const taken = takeUpdate(this.#core, session, bytes)
    if (taken.outcome === 'taken' || taken.outcome === 'known')
      this.afterAll(() => {
        whenDurable()
        this.#acknowledge(session)
      })
    return taken
  }

  restOf({ participantId }: Session): number {
    return this.#core.budgets.restOf(participantId)
  }

  spend({ participantId }: Session, steps: number): void {
    this.#core.budgets.spend(participantId, steps)
  }

  step2({ document, participantId }: Session, stateVector: Uint8Array): Uint8Array {
    if (!document) throw new RangeError('a question before the document')
    return this.#answer(document, participantId, stateVector)
  }

  afterAll(callback: () => void): void {
    this.#core.heartbeat.afterAll(callback)
  }

  presence(session: Session, entries: readonly PresenceEntry[]): void {
    this.#options.live.presence(session, entries)
  }

  queryPresence(session: Session): void {
    this.#options.live.answer(session)
  }

  cursor(session: Session, at: { view: number; x: number; y: number }): void {
    this.#options.live.cursor(session, at)
  }

  slowed(): void {
    this.#options.slowed()
  }

  detached(session: Session): void {
    this.#core.sessions.remove(session)
    this.#warned?.delete(session)
    this.#options.live.leave(session)
    this.#options.onChange()
  }

  #greet(session: Session, name: DocName): void {
    const { documents, sessions, heartbeat, report, workshopId } = this.#core
    documents.open(name).then(
      (document) => {
        // Whoever went away meanwhile is greeted by nobody and remembered nowhere.
        if (!sessions.of(name).has(session)) return
        session.ready(document)
        this.#options.live.greet(session)
        if (heartbeat.isRefused) this.#warn(session)
      },
      (cause: unknown) => {
        report(`${workshopId}/${name} cannot be opened`, cause)
        session.close(closeCode.notReady, 'this document cannot be opened at the moment')
      },
    )
  }

  #acknowledge(session: Session): void {
    if (!this.#owed) {
      const owed = new Set<Session>()
      this.#owed = owed
      queueMicrotask(() => {
        this.#owed = null
        for (const one of owed) one.inbox.acknowledge()
      })
    }
    this.#owed.add(session)
  }

  #warn(session: Session): void {
    if (!session.extras || this.#warned?.has(session)) return
    this.#warned ??= new Set()
    this.#warned.add(session)
    session.send({ type: 'notSaving', reason: storeRefuses })
  }
}
