/** The loop that sends what is due, wakes lazy readers and tells when the window begins and ends. */
import { createHistogram, type Histogram } from '../measure/histogram.ts'
import type { Client } from './client.ts'
import type { Crowd } from './crowd.ts'
import type { Editor } from './editor.ts'
import type { Tell, TrafficJob } from './jobs.ts'
import { markerOf } from './marker.ts'
import { cursorMessage, presenceMessage, updateMessage } from './messages.ts'
import { createPace, type Pace } from './pace.ts'

/** Traffic before the window, so that everything is warm (ms). */
const warmMs = 8000
const cursorPeriodMs = 50
const editPeriodMs = 1000
const lonePauseMs = 150
/** A lazy reader reads this often (ms); so many groups take turns. */
const pollPeriodMs = 20
const pollGroups = 10
/** Patience until every edit has come everywhere after the last was sent (ms). */
const drainPatienceMs = 10_000
/** Cursors that need longer than this are stale; the drain gives the last ones that long (ms). */
export const staleMs = 1000

/** What the whole swarm received in the window, and what it took. */
export interface Drive {
  readonly frames: number
  readonly bytes: number
  /** Share of one core that the swarm itself used. */
  readonly cpu: number
  /** How late what was due was sent (ms): the driver's own delay. */
  readonly lag: Histogram
  readonly editsSent: number
  readonly cursorsSent: number
}

export async function drive(crowd: Crowd, job: TrafficJob, tell: Tell): Promise<Drive> {
  const { clients, window } = crowd
  const lazy = clients.filter(({ index }) => !crowd.isSampled(index))
  for (const client of lazy) client.rest()
  const startAt = performance.now() + 20
  window.from = startAt + warmMs
  window.until = window.from + job.seconds * 1000
  const lag = createHistogram()
  const paces = pacesOf(crowd, job, startAt)
  const sent = { edits: 0, cursors: 0 }
  const poll = createPolls(lazy)
  const fire = (kind: 'edits' | 'cursors', client: number, dueAt: number): void => {
    const now = performance.now()
    const isCounted = now >= window.from
    if (!sendNext(crowd, job, kind, client, now) || !isCounted) return
    sent[kind]++
    lag.add(now - dueAt)
  }
  let opened: Totals | null = null
  for (;;) {
    const now = performance.now()
    if (!opened && now >= window.from) {
      opened = totalsOf(clients)
      tell({ type: 'begin' })
    }
    if (now >= window.until) break
    paces.edits?.until(now, (client, dueAt) => fire('edits', client, dueAt))
    paces.cursors?.until(now, (client, dueAt) => fire('cursors', client, dueAt))
    poll(now)
    await nextTurn()
  }
  const closed = totalsOf(clients)
  tell({ type: 'end' })
  const first = opened ?? closed
  await drain(crowd, poll)
  return {
    frames: closed.frames - first.frames,
    bytes: closed.bytes - first.bytes,
    cpu: (closed.cpuMs - first.cpuMs) / (closed.at - first.at),
    lag,
    editsSent: sent.edits,
    cursorsSent: sent.cursors,
  }
}

interface Paces {
  readonly edits: Pace | null
  readonly cursors: Pace | null
}

function pacesOf({ clients, random }: Crowd, job: TrafficJob, startAt: number): Paces {
  const moments = (periodMs: number): number[] => clients.map(() => random() * periodMs)
  const lone = clients.map((_, index) => (index + random() / 3) * lonePauseMs)
  const cursors =
    job.cursors === 'none'
      ? null
      : createPace({ startAt, periodMs: cursorPeriodMs, moments: moments(cursorPeriodMs) })
  const edits =
    job.edits === 'lone'
      ? createPace({ startAt, periodMs: lonePauseMs * clients.length, moments: lone })
      : createPace({ startAt, periodMs: editPeriodMs, moments: moments(editPeriodMs) })
  return { edits, cursors }
}

/** Whether it could be sent: a client whose connection ended says nothing more. */
function sendNext(
  crowd: Crowd,
  job: TrafficJob,
  kind: 'edits' | 'cursors',
  index: number,
  now: number,
): boolean {
  const client = crowd.clients[index] as Client
  if (!client.socket.isOpen) return false
  const number = crowd[kind].sent(index, now)
  if (kind === 'edits') {
    const editor = crowd.editors[index] as Editor
    client.send(updateMessage(editor.move(markerOf(index, number))))
    return true
  }
  const spot = { view: 3, x: number & 0xffff, y: (index * 257 + number * 31) & 0xffff }
  client.send(
    job.cursors === 'frames'
      ? cursorMessage(spot)
      : presenceMessage(crowd.clientIdOf(index), number, client.participantId, spot),
  )
  return true
}

/** Wakes the lazy readers, one group after the other, each once a period. */
function createPolls(lazy: readonly Client[]): (now: number) => void {
  let turn = 0
  let next = 0
  return (now) => {
    if (now < next) return
    next = Math.max(next + pollPeriodMs / pollGroups, now - pollPeriodMs)
    for (let at = turn % pollGroups; at < lazy.length; at += pollGroups) lazy[at]?.socket.poll()
    turn++
  }
}

async function drain(crowd: Crowd, poll: (now: number) => void): Promise<void> {
  const from = performance.now()
  let checkAt = from + staleMs
  for (let now = from; now < from + drainPatienceMs; now = performance.now()) {
    poll(now)
    if (now >= checkAt) {
      if (crowd.missing().pairs === 0) break
      checkAt = now + 100
    }
    await nextTurn()
  }
  crowd.edits.giveUp(performance.now())
  crowd.cursors.giveUp(performance.now())
}

const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 1))

interface Totals {
  readonly frames: number
  readonly bytes: number
  readonly cpuMs: number
  readonly at: number
}

function totalsOf(clients: readonly Client[]): Totals {
  const { user, system } = process.cpuUsage()
  return {
    frames: clients.reduce((sum, { socket }) => sum + socket.counts.frames, 0),
    bytes: clients.reduce((sum, { socket }) => sum + socket.counts.bytes, 0),
    cpuMs: (user + system) / 1000,
    at: performance.now(),
  }
}
