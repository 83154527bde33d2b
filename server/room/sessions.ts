import type { DocName } from '../../shared/access/docName.ts'
import type { Session } from './session.ts'

/** The connections of a room. */
export interface Sessions {
  add(session: Session, doc: DocName): void
  remove(session: Session): void
  of(doc: DocName): ReadonlySet<Session>
  countOf(doc: DocName): number
  ofParticipant(participantId: string): readonly Session[]
  all(): readonly Session[]
  /** People with at least one connection. */
  present(): ReadonlySet<string>
  /** The smallest number, from 1, that no connection has. */
  freeSeat(): number
  readonly count: number
}

const nobody: ReadonlySet<Session> = new Set()

/** Nobody is connected yet. */
export function createSessions(): Sessions {
  return new SessionsOfRoom()
}

/** A class, because there are thousands (decision 11). */
class SessionsOfRoom implements Sessions {
  readonly #docs = new Map<Session, DocName>()
  readonly #byDoc = new Map<DocName, Set<Session>>()

  get count(): number {
    return this.#docs.size
  }

  add(session: Session, doc: DocName): void {
    this.#docs.set(session, doc)
    const set = this.#byDoc.get(doc) ?? new Set()
    this.#byDoc.set(doc, set.add(session))
  }

  remove(session: Session): void {
    const doc = this.#docs.get(session)
    if (doc === undefined) return
    this.#docs.delete(session)
    const set = this.#byDoc.get(doc)
    set?.delete(session)
    if (set?.size === 0) this.#byDoc.delete(doc)
  }

  of(doc: DocName): ReadonlySet<Session> {
    return this.#byDoc.get(doc) ?? nobody
  }

  countOf(doc: DocName): number {
    return this.of(doc).size
  }

  ofParticipant(id: string): readonly Session[] {
    return this.all().filter((session) => session.participantId === id)
  }

  all(): readonly Session[] {
    return [...this.#docs.keys()]
  }

  present(): ReadonlySet<string> {
    return new Set(this.all().map((session) => session.participantId))
  }

  freeSeat(): number {
    const taken = new Set(this.all().map((session) => session.seat))
    let seat = 1
    while (taken.has(seat)) seat++
    return seat
  }
}
