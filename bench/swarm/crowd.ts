/** Everybody of one room, with what they sent and saw. */
import { inParallel } from '../peers/inParallel.ts'
import { peerMakers } from '../peers/peers.ts'
import { openClient, type Client, type Hearing } from './client.ts'
import { createEditor, type Editor } from './editor.ts'
import type { TrafficJob } from './jobs.ts'
import { createLane, type Lane, type Window } from './ledger.ts'
import { markerOf } from './marker.ts'
import { presenceMessage, updateMessage } from './messages.ts'
import { createRandom } from './pace.ts'

/** Readers at which times are taken and documents are checked, spread evenly over the room. */
const sampledReaders = 8
/** Connections opened at the same time. */
const openedAtOnce = 32
/** Touchpoints made per second before the start. */
const openingsPerSecond = 200
/** Patience until everybody has seen everybody's touchpoint (ms). */
const settlePatienceMs = 30_000
/** Bytes that one read can take. */
const readBytes = 256 * 1024
/** Yjs client ids of the swarm begin here and count upwards. */
const firstClientId = 100_000_000

export interface Crowd {
  readonly clients: readonly Client[]
  readonly editors: readonly Editor[]
  readonly edits: Lane
  readonly cursors: Lane
  readonly window: Window
  readonly random: () => number
  isSampled(reader: number): boolean
  clientIdOf(client: number): number
  /** Pairs of a reader and an author whose last edit has not come; in all, at all readers. */
  missing(): { readonly edits: number; readonly pairs: number }
  /** What went wrong so far, in plain words. */
  readonly complaints: ReadonlyMap<string, number>
  /** Connections that ended by themselves. */
  readonly dropped: number
  close(): void
}

/** Lets everybody in; no one has written anything yet. */
export async function openCrowd(job: TrafficJob): Promise<Crowd> {
  const { doors } = job.room
  const count = doors.length
  const isSampled = sampleOf(count)
  const window: Window = { from: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY }
  const lane = { clients: count, isSampled, window }
  const edits = createLane({ ...lane, isWatched: () => true })
  const cursors = createLane({ ...lane, isWatched: isSampled })
  const journal: Journal = { seats: new Map(), complaints: new Map(), dropped: 0 }
  const clients = await openAll(job, hearingOf(job, { edits, cursors }, journal), isSampled)
  for (const { seat, index } of clients) if (seat > 0) journal.seats.set(seat, index)
  return {
    clients,
    editors: clients.map(({ index, participantId }) =>
      createEditor({
        clientId: firstClientId + index,
        touchpointId: `t${index}`,
        participantId,
        position: markerOf(index, 1),
      }),
    ),
    edits,
    cursors,
    window,
    random: createRandom(job.seed),
    isSampled,
    clientIdOf: (client) => firstClientId + client,
    missing: () => missingEdits(edits, count),
    complaints: journal.complaints,
    get dropped() {
      return journal.dropped
    },
    close() {
      for (const { socket } of clients) socket.close()
    },
  }
}

/** Who is sampled among so many readers. */
function sampleOf(count: number): (reader: number) => boolean {
  const size = Math.min(count, sampledReaders)
  const sample = new Set(Array.from({ length: size }, (_, k) => Math.floor((k * count) / size)))
  return (reader) => sample.has(reader)
}

/** What is noted while people talk. */
interface Journal {
  /** Client by seat, where the server gives seats. */
  readonly seats: Map<number, number>
  readonly complaints: Map<string, number>
  dropped: number
}

function hearingOf(
  job: TrafficJob,
  { edits, cursors }: { readonly edits: Lane; readonly cursors: Lane },
  journal: Journal,
): Hearing {
  const { complaints, seats } = journal
  const complain = (text: string): void =>
    void complaints.set(text, (complaints.get(text) ?? 0) + 1)
  return {
    edit: (reader, client, number) => edits.seen(reader, client, number, performance.now()),
    state(reader, clientId, clock) {
      if (job.cursors === 'presence')
        cursors.seen(reader, clientId - firstClientId, clock, performance.now())
    },
    cursor(reader, seat, x) {
      const client = seats.get(seat)
      if (client !== undefined) cursors.seen(reader, client, x, performance.now())
    },
    closed(_reader, reason) {
      journal.dropped++
      complain(`a connection was ${reason}`)
    },
    complaint: (_reader, text) => complain(text),
  }
}

function openAll(
  job: TrafficJob,
  hearing: Hearing,
  isSampled: (reader: number) => boolean,
): Promise<Client[]> {
  const maker = peerMakers[job.peer]
  if (!maker) throw new Error(`there is no peer called ${job.peer}`)
  const { wire } = maker()
  const buffer = Buffer.allocUnsafe(readBytes)
  const people = job.room.doors.map((door, index) => ({ door, index }))
  return inParallel(people, openedAtOnce, ({ door, index }) =>
    openClient({
      index,
      room: job.room.name,
      door,
      wire,
      buffer,
      hearing,
      extras: job.cursors === 'frames',
      keeps: isSampled(index),
    }),
  )
}

function missingEdits(edits: Lane, count: number): { edits: number; pairs: number } {
  let missing = 0
  let pairs = 0
  for (let author = 0; author < count; author++) {
    const last = edits.lastOf(author)
    for (let reader = 0; reader < count; reader++) {
      if (reader === author) continue
      const behind = last - edits.newestSeen(reader, author)
      missing += behind
      if (behind > 0) pairs++
    }
  }
  return { edits: missing, pairs }
}

/** Everybody makes a touchpoint; resolves when everybody has all of them, or after 30 s. */
export async function settleIn(crowd: Crowd, job: TrafficJob): Promise<void> {
  const { clients, editors, edits } = crowd
  for (const [index, client] of clients.entries()) {
    edits.sent(index, performance.now())
    client.send(updateMessage((editors[index] as Editor).opening))
    if (job.cursors === 'frames')
      client.send(presenceMessage(crowd.clientIdOf(index), 1, client.participantId, null))
    if (index % 10 === 9) await pause((1000 / openingsPerSecond) * 10)
  }
  const end = performance.now() + settlePatienceMs
  while (crowd.missing().pairs > 0 && performance.now() < end) await pause(50)
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
