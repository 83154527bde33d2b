/** S1 and S2: one room, everybody edits once a second, and in S2 everybody's cursor moves at 20 Hz. */
import { asCount, asDecimal, asMiB, asMs, asPercent } from '../format.ts'
import { busySeconds, cpuSecondsOf, memoryOf } from '../measure/process.ts'
import type { Peer } from '../peers/peer.ts'
import type { Cell, Column, Outcome, Scenario, Stage } from '../scenario.ts'
import type { CursorLane, TrafficJob } from '../swarm/jobs.ts'

const sizes = [10, 50, 100, 200, 400, 1000]

/** Peers that hold one blob and nothing else take no part in traffic. */
const takesPart = (peer: Peer): boolean => peer.name !== 'blob-relay'

const editColumns: readonly Column[] = [
  { figure: 'editP50', heading: 'edit p50 ms', format: asMs },
  { figure: 'editP95', heading: 'p95', format: asMs },
  { figure: 'editP99', heading: 'p99', format: asMs },
  { figure: 'editsLost', heading: 'lost', format: asCount },
]
const cursorColumns: readonly Column[] = [
  { figure: 'cursorP50', heading: 'cursor p50', format: asMs },
  { figure: 'cursorP99', heading: 'p99', format: asMs },
  { figure: 'cursorRate', heading: 'shown/s', format: asDecimal },
  { figure: 'cursorStale', heading: 'stale', format: asPercent },
]
const costColumns: readonly Column[] = [
  { figure: 'serverCpu', heading: 'server CPU', format: asPercent },
  { figure: 'serverPeak', heading: 'peak MiB', format: asMiB },
  { figure: 'framesPerSecond', heading: 'frames/s', format: asCount },
  { figure: 'clientMbit', heading: 'Mbit/s a client', format: asDecimal },
  { figure: 'dropped', heading: 'dropped', format: asCount },
  { figure: 'driverCpu', heading: 'driver CPU', format: asPercent },
  { figure: 'strangerCpu', heading: 'strangers', format: asPercent },
]

/** The first row of the table: one edit at a time, none other under way. */
export const loneEdit: Scenario = {
  name: 'lone',
  title: 'Lone edit: ten people, one edit at a time',
  sizes: [10],
  sizeUnit: 'people',
  waysOf: (peer) => (takesPart(peer) ? [''] : []),
  columns: [...editColumns, ...costColumns],
  secondsFor,
  run: (cell, stage) => runTraffic(cell, stage, { cursors: 'none', edits: 'lone' }),
}

export const s1: Scenario = {
  name: 's1',
  title: 'S1: everyone 1 edit/s',
  sizes,
  sizeUnit: 'people',
  waysOf: (peer) => (takesPart(peer) ? [''] : []),
  columns: [...editColumns, ...costColumns],
  secondsFor,
  run: (cell, stage) => runTraffic(cell, stage, { cursors: 'none', edits: 'everyone' }),
}

const waysWithCursors: Readonly<Record<string, CursorLane>> = {
  presence: 'presence',
  'cursor frames': 'frames',
}

export const s2: Scenario = {
  name: 's2',
  title: 'S2: everyone 1 edit/s and a cursor at 20 Hz',
  sizes,
  sizeUnit: 'people',
  waysOf(peer) {
    if (!takesPart(peer)) return []
    return peer.hasCursorFrames ? Object.keys(waysWithCursors) : ['presence']
  },
  columns: [...editColumns, ...cursorColumns, ...costColumns],
  secondsFor,
  run: (cell, stage) =>
    runTraffic(cell, stage, {
      cursors: waysWithCursors[cell.way] ?? 'presence',
      edits: 'everyone',
    }),
}

function secondsFor(size: number, seconds: number): number {
  return 11.5 + size / 60 + seconds
}

async function runTraffic(
  { peer, size, seconds, seed }: Cell,
  stage: Stage,
  kind: Pick<TrafficJob, 'cursors' | 'edits'>,
): Promise<Outcome> {
  const running = await stage.start({ isDurable: false })
  const room = await running.room('bench', size)
  const looks: Look[] = []
  const look = (): void => void looks.push(lookAt(running.pid))
  const { figures, notes } = await stage.swarm(
    { type: 'traffic', peer: peer.name, room, seconds, seed, ...kind },
    { onBegin: look, onEnd: look },
  )
  const [first, last] = looks
  const serverPeak = memoryOf(running.pid)?.peak ?? null
  return { figures: { ...figures, ...costOf(first, last, figures.driverCpu), serverPeak }, notes }
}

/** Clocks of one moment, in seconds. */
interface Look {
  readonly server: number | null
  readonly machine: number
  readonly at: number
}

function lookAt(pid: number): Look {
  return { server: cpuSecondsOf(pid), machine: busySeconds(), at: performance.now() / 1000 }
}

/**
 * Shares of one core between two looks: `serverCpu`, user and system time of all its threads, and
 * `strangerCpu`, what everything but server and driver took meanwhile; that should be next to nothing.
 */
function costOf(first: Look | undefined, last: Look | undefined, driver: number | null = null) {
  if (!first || !last || first.server === null || last.server === null) return { serverCpu: null }
  const seconds = last.at - first.at
  const serverCpu = (last.server - first.server) / seconds
  const all = (last.machine - first.machine) / seconds
  return { serverCpu, strangerCpu: Math.max(0, all - serverCpu - (driver ?? 0)) }
}
