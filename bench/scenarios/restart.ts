/**
 * S6, first half: the server is told to end (SIGTERM) and started again. How long until it listens, and
 * until somebody has the whole of a large document?
 */
import * as Y from 'yjs'
import type { BenchRoom, Peer } from '../peers/peer.ts'
import type { Outcome, Stage } from '../scenario.ts'
import { step2Message } from '../swarm/messages.ts'
import { openPerson } from '../swarm/person.ts'
import { pause, until } from './timing.ts'

const patienceMs = 60_000
/** Hocuspocus stores at the latest 10 s after a change; the others sooner. */
const storeMs = 12_000

/**
 * Runs the scenario against one peer that stores.
 *
 * @param update the document (V1), at most 4 MiB: the most that is taken in one message
 * @returns `listeningMs` and `fullSyncMs`, both from the start of the new process; the second until the
 * bytes that complete the document had come (reading them into Yjs is the client's time and left out);
 * `stopMs` from SIGTERM to the end of the old process
 */
export async function measureRestart(
  peer: Peer,
  stage: Stage,
  update: Uint8Array,
): Promise<Outcome> {
  const first = await stage.start({ isDurable: true })
  stage.say(`storing ${update.length} bytes`)
  await store(peer, await first.room('large', 1), update)
  await pause(storeMs)
  const stopping = performance.now()
  await first.end('SIGTERM')
  const stopMs = performance.now() - stopping
  stage.say('starting again')
  const second = await stage.start({ isDurable: true })
  const listenedAt = performance.now()
  const fullAt = await fullSync(peer, await second.room('large', 1), update)
  const fullSyncMs = fullAt === null ? null : second.listeningMs + fullAt - listenedAt
  return {
    figures: { listeningMs: second.listeningMs, fullSyncMs, stopMs, documentBytes: update.length },
    notes: fullSyncMs === null ? ['the document did not come back whole within a minute'] : [],
  }
}

/** Writes the document and sees that somebody else gets it. */
async function store(peer: Peer, room: BenchRoom, update: Uint8Array): Promise<void> {
  const options = { room: room.name, door: doorOf(room), wire: peer.wire }
  const writer = await openPerson(options)
  await writer.synced
  writer.send(step2Message(update))
  const wanted = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))
  const doc = new Y.Doc()
  const reader = await openPerson({ ...options, doc })
  const hasIt = await until(() => reaches(doc, wanted), patienceMs)
  writer.close()
  reader.close()
  if (!hasIt) throw new Error('the document was not taken')
}

/** Moment at which the bytes that complete the document had come; `null` = not in time. */
async function fullSync(peer: Peer, room: BenchRoom, update: Uint8Array): Promise<number | null> {
  const wanted = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))
  const doc = new Y.Doc()
  const arrived: { readonly update: Uint8Array; readonly at: number }[] = []
  const onUpdate = (update: Uint8Array): void =>
    void arrived.push({ update, at: performance.now() })
  const person = await openPerson({
    room: room.name,
    door: doorOf(room),
    wire: peer.wire,
    onUpdate,
  })
  let read = 0
  let fullAt: number | null = null
  await until(() => {
    for (; read < arrived.length && fullAt === null; read++) {
      const next = arrived[read]
      if (next) Y.applyUpdate(doc, next.update)
      if (next && reaches(doc, wanted)) fullAt = next.at
    }
    return fullAt !== null
  }, patienceMs)
  person.close()
  return fullAt
}

function doorOf(room: BenchRoom) {
  const door = room.doors[0]
  if (!door) throw new RangeError('a room with nobody in it')
  return door
}

/** Whether the document holds at least as much of every client as `wanted` says. */
function reaches(doc: Y.Doc, wanted: ReadonlyMap<number, number>): boolean {
  return [...wanted].every(([client, clock]) => Y.getState(doc.store, client) >= clock)
}
