/**
 * S4: a thousand rooms of three people. What does a room cost in memory, how long does an edit take
 * while a tenth of the rooms is active, and does anything stay behind when people come and go?
 */
import { createDeliveries } from '../measure/deliveries.ts'
import { cpuSecondsOf, memoryOf } from '../measure/process.ts'
import { inParallel } from '../peers/inParallel.ts'
import type { BenchRoom, Kept, Peer, RunningPeer } from '../peers/peer.ts'
import type { Outcome, Stage } from '../scenario.ts'
import { createRandom } from '../swarm/pace.ts'
import { atTheirPace, pause } from './timing.ts'
import { createVisitors, type Visitors } from './visitors.ts'

export interface ManyRoomsOptions {
  readonly rooms: number
  readonly people: number
  /** Share of the rooms (0 to 1) in which everybody makes one edit a second. */
  readonly activeShare: number
  /** Length of the window in which edits are timed (s). */
  readonly seconds: number
  /** How often all leave and come back. */
  readonly cycles: number
  /** Rest before memory is measured (ms). */
  readonly settleMs: number
}

export const manyRoomsDefaults = {
  rooms: 1000,
  people: 3,
  activeShare: 0.1,
  seconds: 10,
  cycles: 3,
  settleMs: 4000,
} as const

/** Patience for the last edits (ms). */
const drainMs = 2000
/** Rooms made, or opened, at the same time. */
const roomsAtOnce = 12

/**
 * Runs the scenario against one peer.
 *
 * @returns bytes a room, against the same server with one room; edit times; processor share; and how
 * memory grew from the first cycle of leaving and coming back to the last. Memory is what is in use
 * after garbage collection; the resident figures also hold what the engine keeps in reserve after the
 * burst of so many handshakes, which differs by version and by luck.
 */
export async function measureManyRooms(
  peer: Peer,
  stage: Stage,
  options: ManyRoomsOptions,
): Promise<Outcome> {
  const { people, rooms, settleMs } = options
  // Making rooms over HTTP leaves traces in memory that opening them does not: another process makes them.
  stage.say(`making ${rooms} rooms`)
  const maker = await stage.start({ isDurable: false })
  await makeRooms(maker, options)
  await maker.end('SIGTERM')
  const server = await stage.start({ isDurable: false, canCollect: true })
  const deliveries = createDeliveries()
  const opened = (room: BenchRoom, number: number): Visitors =>
    createVisitors(room, { wire: peer.wire, first: number * people, deliveries })
  const collect = (): Promise<Kept> => pause(settleMs).then(() => server.collect())
  const warm = opened(await server.room('warm', people), rooms)
  await warm.arrive()
  warm.begin()
  const before = await collect()

  const all = (await makeRooms(server, options)).map(opened)
  stage.say(`${rooms * people} people arrive`)
  await fill(all)
  const full = await collect()
  const serverCpu = await edit(server.pid, all, options)
  const { missing, times } = deliveries
  // Nobody there says anything any more, which Hocuspocus takes for an end after a minute.
  warm.leave()
  stage.say(`${options.cycles} times, all leave and come back`)
  const growth = growthOf(await comeAndGo(all, options, collect))
  const dropped = all.reduce((sum, visitors) => sum + visitors.dropped, 0)
  for (const visitors of all) visitors.leave()
  return {
    figures: {
      editP50: times.quantile(0.5),
      editP95: times.quantile(0.95),
      editP99: times.quantile(0.99),
      editsLost: missing,
      serverCpu,
      bytesPerRoom: (full.inUse - before.inUse) / rooms,
      residentBytesPerRoom: (full.rss - before.rss) / rooms,
      growthBytes: growth.inUse,
      growthResidentBytes: growth.rss,
      serverPeak: memoryOf(server.pid)?.peak ?? null,
    },
    notes: dropped > 0 ? [`${dropped} connections were cut`] : [],
  }
}

/** Everybody comes and makes a touchpoint, some rooms after the others. */
async function fill(all: readonly Visitors[]): Promise<void> {
  await inParallel(all, roomsAtOnce, (visitors) => visitors.arrive())
  for (const [index, visitors] of all.entries()) {
    visitors.begin()
    if (index % 20 === 19) await pause(50)
  }
}

/** How memory grew from the first cycle to the last; 0 with fewer than two. */
export function growthOf(cycles: readonly Kept[]): Kept {
  const first = cycles[0]
  const last = cycles.at(-1)
  if (!first || !last) return { rss: 0, inUse: 0 }
  return { rss: last.rss - first.rss, inUse: last.inUse - first.inUse }
}

function makeRooms(server: RunningPeer, { rooms, people }: ManyRoomsOptions): Promise<BenchRoom[]> {
  const names = Array.from({ length: rooms }, (_, index) => `room-${index}`)
  return inParallel(names, roomsAtOnce, (name) => server.room(name, people))
}

/** Everybody in a share of the rooms, evenly chosen, makes one edit a second. @returns share of one core */
async function edit(pid: number, all: readonly Visitors[], options: ManyRoomsOptions) {
  const { seconds, activeShare } = options
  const step = Math.max(1, Math.round(1 / activeShare))
  const active = all.filter((_, index) => index % step === 0)
  const people = active.flatMap((visitors) =>
    Array.from({ length: visitors.count }, (_, index) => () => visitors.move(index)),
  )
  const random = createRandom(1)
  const cpuBefore = cpuSecondsOf(pid)
  await atTheirPace({
    periodMs: 1000,
    moments: people.map(() => random() * 1000),
    seconds,
    fire: (person) => people[person]?.(),
  })
  const cpuAfter = cpuSecondsOf(pid)
  await pause(drainMs)
  return cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / seconds
}

/** @returns memory after everybody came back, once a cycle */
async function comeAndGo(
  all: readonly Visitors[],
  { cycles, settleMs }: ManyRoomsOptions,
  collect: () => Promise<Kept>,
): Promise<Kept[]> {
  const kept: Kept[] = []
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const visitors of all) visitors.leave()
    await pause(settleMs)
    await inParallel(all, roomsAtOnce, (visitors) => visitors.arrive())
    kept.push(await collect())
  }
  return kept
}
