/**
 * Who is here and where. A state is taken only when it names the holder of the token, and a client
 * id that another live connection uses is not taken over (SPEC W7). The stock provider also echoes
 * everybody else's states: those are dropped here.
 */
import type { PresenceEntry } from './frames.ts'
import type { Session } from './session.ts'

interface Present extends PresenceEntry {
  readonly session: Session
}

export interface Presence {
  /** What of a frame may be the session's own; the rest is echo of others, or an attempt to be them. */
  ownOf(session: Session, entries: readonly PresenceEntry[]): readonly PresenceEntry[]
  /** Takes what is honest of a session's own states; whether anything changed. */
  receive(session: Session, entries: readonly PresenceEntry[]): boolean
  /** Withdraws what the session showed; whether anything changed. */
  withdraw(session: Session): boolean
  /** Everybody, for a newcomer. */
  everybody(): readonly PresenceEntry[]
  /** What changed and was not taken yet. */
  takeChanges(): readonly PresenceEntry[]
  /** Of that, who is gone; the rest stays to be taken. */
  takeWithdrawn(): readonly PresenceEntry[]
}

export function createPresence(mostBytes: number): Presence {
  const present = new Map<number, Present>()
  const changed = new Map<number, PresenceEntry>()
  const clients = new Map<Session, Set<number>>()

  const remove = (client: number): void => {
    const entry = present.get(client)
    if (!entry) return
    present.delete(client)
    clients.get(entry.session)?.delete(client)
    // Not a later clock: a stock client that comes back goes on from its own.
    changed.set(client, { client, clock: entry.clock, state: 'null' })
  }
  const add = (entry: Present): void => {
    present.set(entry.client, entry)
    const own = clients.get(entry.session) ?? new Set()
    clients.set(entry.session, own.add(entry.client))
  }

  /** Cheap to ask: whether the client id is the session's own, or nobody's and names the person. */
  const isOpenTo = (session: Session, { client, state }: PresenceEntry): boolean => {
    const known = present.get(client)
    return known ? known.session === session : state.includes(session.participantId)
  }
  const take = (session: Session, entry: PresenceEntry): boolean => {
    const known = present.get(entry.client)
    if (known && known.session !== session) return false
    if (entry.state === 'null') {
      remove(entry.client)
      return known !== undefined
    }
    if (known && known.clock >= entry.clock) return false
    if (!isOwnState(entry.state, session.participantId, mostBytes)) return false
    for (const other of clients.get(session) ?? []) if (other !== entry.client) remove(other)
    add({ ...entry, session })
    session.document?.reservations.reserve(entry.client, session.participantId)
    changed.set(entry.client, entry)
    return true
  }

  return {
    // A connection shows one person, not many.
    ownOf: (session, entries) =>
      entries.filter((entry) => isOpenTo(session, entry)).slice(0, mostOwn),
    receive(session, own) {
      return own.map((entry) => take(session, entry)).some((isChange) => isChange)
    },
    withdraw(session) {
      const own = [...(clients.get(session) ?? [])]
      for (const client of own) remove(client)
      clients.delete(session)
      return own.length > 0
    },
    everybody: () => [...present.values()],
    takeChanges() {
      const entries = [...changed.values()]
      changed.clear()
      return entries
    },
    takeWithdrawn() {
      const gone = [...changed.values()].filter(({ state }) => state === 'null')
      for (const { client } of gone) changed.delete(client)
      return gone
    },
  }
}

/** A new state, and the withdrawal of the one before. */
const mostOwn = 2

function isOwnState(json: string, participantId: string, mostBytes: number): boolean {
  if (mostBytes > 0 && Buffer.byteLength(json) > mostBytes) return false
  try {
    const state = JSON.parse(json) as { participantId?: unknown } | null
    return state !== null && typeof state === 'object' && state.participantId === participantId
  } catch {
    return false
  }
}
