/**
 * What has come of bodies that are not whole yet lies in memory until the rest comes (SPEC H31). All of
 * them together may take so much; beyond it something is given up: of the address that holds most, the
 * largest. So many slow senders at one place cost each other, and nobody else.
 */

/** One body on its way. */
interface Underway {
  /** A piece of so many bytes has come. */
  add(bytes: number): void
  /** It is whole, or nobody waits for it any more. Idempotent. */
  done(): void
}

export interface BodiesUnderway {
  /** @param giveUp called when this body is given up for others: what came of it is to be let go */
  begin(address: string, giveUp: () => void): Underway
}

/** What a piece takes besides its bytes: who sends a body byte by byte pays for the pieces. */
const pieceBytes = 256

interface Held {
  readonly address: string
  bytes: number
  readonly giveUp: () => void
}

/** @param mostBytes of all bodies together; 0 = no limit */
export function createBodiesUnderway(mostBytes: number): BodiesUnderway {
  const held = new Set<Held>()
  let total = 0

  const drop = (body: Held): void => {
    if (held.delete(body)) total -= body.bytes
  }
  const hasRoom = (): boolean => mostBytes === 0 || total <= mostBytes
  const makeRoom = (): void => {
    for (let largest = largestOf(held); largest && !hasRoom(); largest = largestOf(held)) {
      drop(largest)
      largest.giveUp()
    }
  }
  return {
    begin(address, giveUp) {
      const body: Held = { address, bytes: 0, giveUp }
      held.add(body)
      return {
        add(bytes) {
          if (!held.has(body)) return
          body.bytes += bytes + pieceBytes
          total += bytes + pieceBytes
          if (!hasRoom()) makeRoom()
        },
        done: () => drop(body),
      }
    },
  }
}

/** Of the address that holds most, the body that holds most. Looked for only where there is too much. */
function largestOf(held: ReadonlySet<Held>): Held | null {
  const sums = new Map<string, number>()
  for (const { address, bytes } of held) sums.set(address, (sums.get(address) ?? 0) + bytes)
  const most = Math.max(...sums.values())
  let largest: Held | null = null
  for (const body of held)
    if (sums.get(body.address) === most && body.bytes > (largest?.bytes ?? 0)) largest = body
  return largest
}
