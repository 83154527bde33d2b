/** The reader that stops reading, with a real document, so that catching up means having everything. */
import * as Y from 'yjs'
import type { BenchRoom, Wire } from '../peers/peer.ts'
import { findMarkers } from '../swarm/marker.ts'
import { openPerson, type Person } from '../swarm/person.ts'
import { until } from './timing.ts'

interface CaughtUp {
  /** From reading on until it had everything, coming back included; `null` = never. */
  readonly ms: number | null
  /** Why the server had closed the connection; `null` = it had not. */
  readonly closedWith: string | null
  /** Bytes it received meanwhile. */
  readonly bytes: number
}

export interface Staller {
  stall(): void
  /** Reads on; comes back when it was closed. `newest` is by index, as in the busy room. */
  readOn(newest: readonly number[]): Promise<CaughtUp>
  close(): void
}

const patienceMs = 60_000

export async function createStaller(room: BenchRoom, wire: Wire): Promise<Staller> {
  const doc = new Y.Doc()
  const door = room.doors[0]
  if (!door) throw new RangeError('a room with nobody in it')
  const state = { closedWith: null as string | null }
  const come = async (): Promise<Person> => {
    state.closedWith = null
    const onClosed = (reason: string): void => void (state.closedWith = reason)
    return openPerson({ room: room.name, door, wire, doc, onClosed })
  }
  let person = await come()
  await person.synced
  return {
    stall: () => person.pause(),
    async readOn(newest) {
      const startAt = performance.now()
      const bytesBefore = person.received.bytes
      person.resume()
      await until(() => hasAll(doc, newest) || state.closedWith !== null, patienceMs)
      const { closedWith } = state
      let bytes = person.received.bytes - bytesBefore
      if (closedWith !== null) {
        person = await come()
        await until(() => hasAll(doc, newest), patienceMs)
        bytes += person.received.bytes
      }
      const ms = hasAll(doc, newest) ? performance.now() - startAt : null
      return { ms, closedWith, bytes }
    },
    close: () => person.close(),
  }
}

/** Whether each one's touchpoint lies where that person's newest edit, or a later one, has put it. */
export function hasAll(doc: Y.Doc, newest: readonly number[]): boolean {
  const touchpoints = doc.getMap('touchpoints')
  return newest.every((number, index) => {
    if (number === 0) return true
    const touchpoint = touchpoints.get(`t${index}`)
    const position = touchpoint instanceof Y.Map ? touchpoint.get('position') : null
    return typeof position === 'string' && numberIn(position) >= number
  })
}

function numberIn(position: string): number {
  const bytes = Buffer.from(position)
  let found = -1
  findMarkers(bytes, 0, bytes.length, (_client, number) => (found = number))
  return found
}
