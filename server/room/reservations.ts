/**
 * Client ids that presence showed before anything was written under them. Everybody in the room sees
 * them; without this, whoever wrote first under a colleague's id would own it, and what that colleague
 * writes without a network would be refused when they come back (SPEC G17).
 */

export interface Reservations {
  /** The id is kept for the person, unless it is for somebody else already. */
  reserve(client: number, participantId: string): void
  /** Whether the id is kept for somebody else. */
  isKeptFrom(client: number, participantId: string): boolean
}

/** So many ids of one person, one for each page load, are kept; of more the oldest is let go. */
const mostEach = 64

/** One for each document; at first no id is kept for anybody. */
export function createReservations(): Reservations {
  return new DocumentReservations()
}

/** A class, because there are thousands (decision 11); most keep nothing. */
class DocumentReservations implements Reservations {
  #persons: Map<number, string> | null = null
  #clients: Map<string, number[]> | null = null

  reserve(client: number, participantId: string): void {
    this.#persons ??= new Map()
    this.#clients ??= new Map()
    if (this.#persons.has(client)) return
    this.#persons.set(client, participantId)
    const own = this.#clients.get(participantId) ?? []
    this.#clients.set(participantId, own)
    own.push(client)
    const oldest = own.length > mostEach ? own.shift() : undefined
    if (oldest !== undefined) this.#persons.delete(oldest)
  }

  isKeptFrom(client: number, participantId: string): boolean {
    const person = this.#persons?.get(client)
    return person !== undefined && person !== participantId
  }
}
