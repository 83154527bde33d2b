/** Scenario work of the swarm: a hundred people come into a large workshop at once. */
import * as Y from 'yjs'
import { median } from '../report/median.ts'
import type { Door, Wire } from '../peers/peer.ts'
import { peerMakers } from '../peers/peers.ts'
import { doorTo, expectedIn, holds, load } from './host.ts'
import type { JoinJob, Outcome, Tell } from './jobs.ts'
import { step1Message, syncKindOf, updateIn } from './messages.ts'
import { openSocket, type BenchSocket } from './socket.ts'

/** Joiners whose document is kept and read by Yjs. */
const checkedJoiners = 3
/** Longer messages (bytes) of the others are counted, not kept. */
const keepBelow = 32 * 1024
/** Patience until all are in (ms). */
const patienceMs = 60_000
/** Rest between two waves (ms). */
const restMs = 1000

const buffer = Buffer.allocUnsafe(1024 * 1024)

export async function runJoin(job: JoinJob, tell: Tell): Promise<Outcome> {
  const maker = peerMakers[job.peer]
  if (!maker) throw new Error(`there is no peer called ${job.peer}`)
  const { wire } = maker()
  const host = await load(job, wire)
  tell({ type: 'progress', text: 'the workshop is loaded' })
  const expected = expectedIn(job)
  const waves: Joiner[][] = []
  const cpu: number[] = []
  let wrong = 0
  for (let wave = 0; wave < job.waves; wave++) {
    await pause(restMs)
    // So that nobody is given what was prepared for somebody else long before.
    host?.edit(wave)
    await pause(restMs)
    tell({ type: 'begin' })
    // So that the clock that is read at `begin` is read before the first of them knocks.
    await pause(20)
    const before = process.cpuUsage()
    const joiners = await runWave(job, wire)
    const { user, system } = process.cpuUsage(before)
    tell({ type: 'end' })
    cpu.push((user + system) / 1e6)
    wrong += joiners.filter(({ kept }) => kept !== null && !isWhole(kept, expected)).length
    waves.push(joiners)
  }
  host?.close()
  const all = waves.map((joiners) => Math.max(...joiners.map(({ ms }) => ms)))
  const [first = []] = waves
  return {
    figures: {
      joinFirstAll: all[0] ?? null,
      joinAll: median(all),
      joinP50: median(waves.flat().map(({ ms }) => ms)),
      joinBytes: median(first.map(({ bytes }) => bytes)),
      joinsWrong: wrong,
      driverSeconds: cpu[0] ?? null,
    },
    notes: wrong > 0 ? [`${wrong} of the checked joiners got another document`] : [],
  }
}

function runWave(job: JoinJob, wire: Wire): Promise<Joiner[]> {
  const startAt = performance.now()
  return Promise.all(
    job.room.doors.map((door, index) =>
      join(job, { door, wire, isChecked: index < checkedJoiners, startAt }),
    ),
  )
}

/** Whether Yjs, given these updates, has everything that was loaded. */
function isWhole(updates: readonly Uint8Array[], expected: ReadonlyMap<number, number>): boolean {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  const isComplete = holds(doc, expected)
  doc.destroy()
  return isComplete
}

interface Joiner {
  /** From the first handshake of all to the last byte of the last document. */
  readonly ms: number
  readonly bytes: number
  /** Updates of the compared document; `null` for joiners that are not checked. */
  readonly kept: readonly Uint8Array[] | null
}

interface Joining {
  readonly door: Door
  readonly wire: Wire
  readonly isChecked: boolean
  readonly startAt: number
}

/** One person: opens all documents, and is in when each has answered with its whole. */
async function join(job: JoinJob, joining: Joining): Promise<Joiner> {
  const parts = await Promise.all(
    job.documents.map((document, at) => openDocument(job, document, joining, at === 0)),
  )
  for (const { socket } of parts) socket.close()
  return {
    ms: Math.max(...parts.map((part) => part.ms)),
    bytes: parts.reduce((sum, { socket }) => sum + socket.counts.bytes, 0),
    kept: joining.isChecked ? (parts[0]?.kept ?? []) : null,
  }
}

interface OpenDocument {
  readonly socket: BenchSocket
  readonly ms: number
  readonly kept: readonly Uint8Array[]
}

async function openDocument(
  job: JoinJob,
  document: string,
  { door: main, wire, isChecked, startAt }: Joining,
  isMain: boolean,
): Promise<OpenDocument> {
  const door = job.documents.length > 1 ? doorTo(main, document) : main
  const kept: Uint8Array[] = []
  const { name } = job.room
  let onWhole: (error?: Error) => void = () => undefined
  const whole = new Promise<void>((resolve, reject) => {
    onWhole = (error) => (error ? reject(error) : resolve())
    setTimeout(() => reject(new Error('not in after a minute')), patienceMs).unref()
  })
  const socket = await openSocket({
    url: door.url,
    protocols: door.protocols,
    buffer,
    events: {
      onMessage(bytes, start, end) {
        for (const message of wire.unwrap(bytes.subarray(start, end))) {
          if (syncKindOf(message) < 1) continue
          if (isMain) kept.push(Uint8Array.from(updateIn(message)))
          if (syncKindOf(message) === 1) onWhole()
        }
      },
      onRegion: () => undefined,
      onSkipped: () => onWhole(),
      onClosed: (reason) => onWhole(new Error(reason)),
    },
  })
  if (!isChecked) socket.splitter.keepBelow = keepBelow
  for (const greeting of wire.greetings(name)) socket.send(greeting)
  socket.send(wire.wrap(name, step1Message))
  await whole
  return { socket, ms: performance.now() - startAt, kept }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
