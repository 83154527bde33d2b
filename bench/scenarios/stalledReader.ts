/**
 * S5: one reader of a room stops reading at TCP level, while the others edit and move cursors. What does
 * the server keep for it, do the others notice, and how does it catch up when it reads on?
 */
import type { Kept, Peer, RunningPeer } from '../peers/peer.ts'
import type { Figures, Outcome, Stage } from '../scenario.ts'
import { createBusyRoom, type BusyRoom } from './busyRoom.ts'
import { createStaller, type Staller } from './staller.ts'
import { pause } from './timing.ts'

export interface StalledReaderOptions {
  readonly people: number
  /** Length of the window before the stalls (s). */
  readonly secondsBefore: number
  /** Length of a stall that the reader survives, and of one that is too long (s). */
  readonly shortSeconds: number
  readonly longSeconds: number
}

export const stalledReaderDefaults = {
  people: 50,
  secondsBefore: 10,
  shortSeconds: 12,
  longSeconds: 45,
} as const

/** The others: one edit a second of a text of 2,000 letters, and cursors as awareness at 20 Hz. */
const traffic = { editPeriodMs: 1000, cursorPeriodMs: 50, textLength: 2000 } as const
const warmMs = 4000
const restMs = 4000
/** Memory is taken this often (ms), before the stalls as well, so that its pause weighs the same. */
const collectPeriodMs = 5000

/**
 * Runs the scenario against one peer: some seconds as usual, a stall that the reader survives, some
 * rest, and a stall that is too long.
 *
 * @returns times of the others before and during each stall, what the server kept more during a
 * stall than before (at most; bytes in use and resident, after garbage collection), and how the
 * reader caught up
 */
export async function measureStalledReader(
  peer: Peer,
  stage: Stage,
  options: StalledReaderOptions,
): Promise<Outcome> {
  const server = await stage.start({ isDurable: false, canCollect: true })
  const room = await server.room('stalled', options.people)
  const staller = await createStaller(room, peer.wire)
  const busy = await createBusyRoom({ room, wire: peer.wire, ...traffic })
  try {
    await pause(warmMs)
    return await playStalls({ server, staller, busy, say: stage.say }, options)
  } finally {
    staller.close()
    await busy.close()
  }
}

interface Scene {
  readonly server: RunningPeer
  readonly staller: Staller
  readonly busy: BusyRoom
  readonly say: Stage['say']
}

async function playStalls(scene: Scene, options: StalledReaderOptions): Promise<Outcome> {
  const { busy, say } = scene
  say('as usual')
  const before = await watch(scene, options.secondsBefore)
  say(`a stall of ${options.shortSeconds} s`)
  const short = await playStall(scene, options.shortSeconds, before)
  await pause(restMs)
  say(`a stall of ${options.longSeconds} s`)
  const long = await playStall(scene, options.longSeconds, before)
  await busy.quieten()
  return {
    figures: {
      othersP50Before: before.p50,
      othersP99Before: before.p99,
      ...named('Short', short.figures),
      ...named('Long', long.figures),
      editsLost: before.missing() + short.missing() + long.missing(),
      driverLate: busy.late,
    },
    notes: [
      ...short.notes.map((note) => `stall of ${options.shortSeconds} s: ${note}`),
      ...long.notes.map((note) => `stall of ${options.longSeconds} s: ${note}`),
      ...(busy.dropped > 0 ? [`${busy.dropped} other connections were cut`] : []),
    ],
  }
}

interface Watched {
  readonly p50: number | null
  readonly p99: number | null
  /** Most that was kept at any moment of it. */
  readonly most: Kept
  /** Edits that have not arrived, as of the call. */
  readonly missing: () => number
}

/** Times edits and takes memory for some seconds. */
async function watch({ server, busy }: Scene, seconds: number): Promise<Watched> {
  const window = busy.beginWindow()
  const end = performance.now() + seconds * 1000
  const kept: Kept[] = []
  while (performance.now() < end) {
    await pause(Math.min(collectPeriodMs, Math.max(0, end - performance.now())))
    kept.push(await server.collect())
  }
  return {
    p50: window.times.quantile(0.5),
    p99: window.times.quantile(0.99),
    most: {
      rss: Math.max(...kept.map(({ rss }) => rss)),
      inUse: Math.max(...kept.map(({ inUse }) => inUse)),
    },
    missing: () => window.missing,
  }
}

async function playStall(scene: Scene, seconds: number, before: Watched) {
  const { staller, busy } = scene
  const bytesBefore = busy.bytesAtReader
  staller.stall()
  const during = await watch(scene, seconds)
  const meantBytes = busy.bytesAtReader - bytesBefore
  const { ms, closedWith, bytes } = await staller.readOn(busy.newest())
  const notes = [
    ...(closedWith === null ? [] : [`the reader's connection ended: ${closedWith}`]),
    ...(ms === null ? ['the reader never caught up'] : []),
  ]
  return {
    figures: {
      othersP50: during.p50,
      othersP99: during.p99,
      othersP99Ratio: ratio(during.p99, before.p99),
      growthBytes: during.most.inUse - before.most.inUse,
      growthResidentBytes: during.most.rss - before.most.rss,
      meantBytes,
      caughtUpMs: ms,
      caughtUpBytes: bytes,
      wasClosed: closedWith === null ? 0 : 1,
    },
    notes,
    missing: during.missing,
  }
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** `{a: 1}` → `{aShort: 1}`. */
function named(ending: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name + ending, value]))
}
