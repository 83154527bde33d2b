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

export function createSessions(): Sessions {
  const docs = new Map<Session, DocName>()
  const byDoc = new Map<DocName, Set<Session>>()

  return {
    add(session, doc) {
      docs.set(session, doc)
      const set = byDoc.get(doc) ?? new Set()
      byDoc.set(doc, set.add(session))
    },
    remove(session) {
      const doc = docs.get(session)
      if (doc === undefined) return
      docs.delete(session)
      const set = byDoc.get(doc)
      set?.delete(session)
      if (set?.size === 0) byDoc.delete(doc)
    },
    of: (doc) => byDoc.get(doc) ?? nobody,
    countOf: (doc) => byDoc.get(doc)?.size ?? 0,
    ofParticipant: (id) => [...docs.keys()].filter((session) => session.participantId === id),
    all: () => [...docs.keys()],
    present: () => new Set([...docs.keys()].map((session) => session.participantId)),
    freeSeat() {
      const taken = new Set([...docs.keys()].map((session) => session.seat))
      let seat = 1
      while (taken.has(seat)) seat++
      return seat
    },
    get count() {
      return docs.size
    },
  }
}
