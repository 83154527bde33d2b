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

/**
 * One for each room, at first with nobody.
 *
 * @param mostBytes bytes one state may have as JSON; a larger one is passed over; 0 = no limit
 */
export function createPresence(mostBytes: number): Presence {
  return new PresenceOfRoom(mostBytes)
}

/** A class, because there are thousands (decision 11). */
class PresenceOfRoom implements Presence {
  readonly #mostBytes: number
  readonly #present = new Map<number, Present>()
  readonly #changed = new Map<number, PresenceEntry>()
  readonly #clients = new Map<Session, Set<number>>()

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  ownOf(session: Session, entries: readonly PresenceEntry[]): readonly PresenceEntry[] {
    // A connection shows one person, not many.
    return entries.filter((entry) => this.#isOpenTo(session, entry)).slice(0, mostOwn)
  }

  receive(session: Session, own: readonly PresenceEntry[]): boolean {
    return own.map((entry) => this.#take(session, entry)).some((isChange) => isChange)
  }

  withdraw(session: Session): boolean {
    const own = [...(this.#clients.get(session) ?? [])]
    for (const client of own) this.#remove(client)
    this.#clients.delete(session)
    return own.length > 0
  }

  everybody(): readonly PresenceEntry[] {
    return [...this.#present.values()]
  }

  takeChanges(): readonly PresenceEntry[] {
    const entries = [...this.#changed.values()]
    this.#changed.clear()
    return entries
  }

  takeWithdrawn(): readonly PresenceEntry[] {
    const gone = [...this.#changed.values()].filter(({ state }) => state === 'null')
    for (const { client } of gone) this.#changed.delete(client)
    return gone
  }

  /** Cheap to ask: whether the client id is the session's own, or nobody's and names the person. */
  #isOpenTo(session: Session, { client, state }: PresenceEntry): boolean {
    const known = this.#present.get(client)
    return known ? known.session === session : state.includes(session.participantId)
  }

  #take(session: Session, entry: PresenceEntry): boolean {
    const known = this.#present.get(entry.client)
    if (known && known.session !== session) return false
    if (entry.state === 'null') {
      this.#remove(entry.client)
      return known !== undefined
    }
    if (known && known.clock >= entry.clock) return false
    if (!isOwnState(entry.state, session.participantId, this.#mostBytes)) return false
    for (const other of this.#clients.get(session) ?? [])
      if (other !== entry.client) this.#remove(other)
    this.#add({ ...entry, session })
    session.document?.reservations.reserve(entry.client, session.participantId)
    this.#changed.set(entry.client, entry)
    return true
  }

  #add(entry: Present): void {
    this.#present.set(entry.client, entry)
    const own = this.#clients.get(entry.session) ?? new Set()
    this.#clients.set(entry.session, own.add(entry.client))
  }

  #remove(client: number): void {
    const entry = this.#present.get(client)
    if (!entry) return
    this.#present.delete(client)
    this.#clients.get(entry.session)?.delete(client)
    // Not a later clock: a stock client that comes back goes on from its own.
    this.#changed.set(client, { client, clock: entry.clock, state: 'null' })
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
