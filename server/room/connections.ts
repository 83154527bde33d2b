/** The live side of a room: who is connected, what they may do now, and what they are told. */
import { deskOf, type DocName, type ServedDocKind } from '../../shared/access/docName.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { Batch } from './batches.ts'
import type { Actor, AttachOptions, Connection } from './contract.ts'
import type { RoomCore } from './core.ts'
import { currentGrant, takeUpdate } from './gate.ts'
import type { RoomLimits } from './limits.ts'
import type { Live } from './live.ts'
import { createAnswers } from './questions.ts'
import { createSession, type Session, type SessionHost } from './session.ts'

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
  readonly limits: RoomLimits
  readonly live: Live
  /** Somebody came or went. */
  readonly onChange: () => void
  /** Somebody reads slowly. */
  readonly slowed: () => void
}

const storeRefuses = 'the store refuses; what you write is kept here and tried again'

export function createConnections(options: ConnectionsOptions): Connections {
  const { core, limits, live } = options
  const { sessions, heartbeat, budgets, shares } = core
  const gate = { core, limits, budgets, shares }
  const step2 = createAnswers(budgets)
  const owed = new Set<Session>()
  const warned = new Set<Session>()

  const acknowledge = (session: Session): void => {
    if (owed.size === 0)
      queueMicrotask(() => {
        for (const one of owed) one.inbox.acknowledge()
        owed.clear()
      })
    owed.add(session)
  }
  const warn = (session: Session): void => {
    if (!session.extras || warned.has(session)) return
    warned.add(session)
    session.send({ type: 'notSaving', reason: storeRefuses })
  }

  const host: SessionHost = {
    time: core.time,
    limits,
    grantOf: (session) => currentGrant(core, session),
    take(session, bytes, whenDurable) {
      const taken = takeUpdate(gate, session, bytes)
      if (taken.outcome === 'taken' || taken.outcome === 'known')
        heartbeat.afterAll(() => {
          whenDurable()
          acknowledge(session)
        })
      return taken
    },
    restOf: ({ participantId }) => budgets.restOf(participantId),
    spend: ({ participantId }, steps) => budgets.spend(participantId, steps),
    step2({ document, participantId }, stateVector) {
      if (!document) throw new RangeError('a question before the document')
      return step2(document, participantId, stateVector)
    },
    afterAll: heartbeat.afterAll,
    presence: live.presence,
    queryPresence: live.answer,
    cursor: live.cursor,
    slowed: options.slowed,
    detached(session) {
      sessions.remove(session)
      warned.delete(session)
      live.leave(session)
      options.onChange()
    },
  }

  const greet = (session: Session, name: DocName): void => {
    core.documents.open(name).then(
      (document) => {
        // Whoever went away meanwhile is greeted by nobody and remembered nowhere.
        if (!sessions.of(name).has(session)) return
        session.ready(document)
        live.greet(session)
        if (heartbeat.isRefused) warn(session)
      },
      (cause: unknown) => {
        core.report(`${core.workshopId}/${name} cannot be opened`, cause)
        session.close(closeCode.notReady, 'this document cannot be opened at the moment')
      },
    )
  }

  return {
    attach(connection, actor, kind, { extras }) {
      const { participantId } = actor
      const seat = kind === 'board' ? sessions.freeSeat() : 0
      const session = createSession({ connection, participantId, kind, seat, extras, host })
      const name = kind === 'desk' ? deskOf(participantId) : kind
      sessions.add(session, name)
      options.onChange()
      greet(session, name)
      // Removed between the look at the token and now: `follow` has not seen this connection (SPEC A27).
      if (currentGrant(core, session) === 'none')
        session.close(closeCode.notAllowed, 'you may not see this any more')
      else if (core.members.isSuperseded(actor))
        session.close(closeCode.badToken, 'this token was replaced')
      return session
    },
    follow() {
      for (const session of sessions.all()) {
        const grant = currentGrant(core, session)
        if (grant === 'none') session.close(closeCode.notAllowed, 'you may not see this any more')
        else if (grant === 'write') session.inbox.reopen()
      }
    },
    refused(batch) {
      for (const session of sessions.all()) warn(session)
      for (const { from } of batch.entries)
        if (from && !from.extras) from.close(closeCode.notReady, 'the store refuses at the moment')
    },
    savingAgain() {
      // After this turn, when the batch that worked is applied.
      heartbeat.afterAll(() => {
        for (const session of warned) session.inbox.acknowledge('always')
        warned.clear()
      })
    },
    closeAll(code, reason) {
      for (const session of sessions.all()) session.close(code, reason)
    },
  }
}
