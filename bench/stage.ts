/** Runs one cell: a folder of its own, the peer and the swarm in it, and nothing left of them afterwards. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './measure/process.ts'
import type { RunningPeer } from './peers/peer.ts'
import type { Cell, Outcome, Scenario, Stage } from './scenario.ts'
import { runSwarm } from './swarm/swarm.ts'

/** How a run of a cell ended. */
export type Ending =
  | { readonly status: 'done'; readonly outcome: Outcome }
  /** The peer's process ended by itself. */
  | { readonly status: 'died'; readonly reason: string }
  /** It took far longer than a cell may. */
  | { readonly status: 'stuck'; readonly reason: string }
  /** It could not be measured: it did not start, or let nobody in. */
  | { readonly status: 'failed'; readonly reason: string }

/** Everything that runs now, for an end in a hurry. */
const running = new Set<() => void>()

const state = { isStopped: false }

/** Ends every process of the bench at once; no other cell is to be run. */
export function endEverything(): void {
  state.isStopped = true
  for (const end of running) end()
}

export const isStopped = (): boolean => state.isStopped

/** A cell may take this many times its forecast, and this much more (s). */
const patience = { times: 3, more: 45 }
/** Characters of a dead peer's last words. */
const lastWords = 400

export interface CellOptions {
  /** Folder in which the peers' folders are made. */
  readonly dataRoot: string
  readonly say: (text: string) => void
}

/** Runs one cell; it never throws, whatever the peer does. */
export async function runCell(
  scenario: Scenario,
  cell: Cell,
  { dataRoot, say }: CellOptions,
): Promise<Ending> {
  mkdirSync(dataRoot, { recursive: true })
  const dataDir = mkdtempSync(join(dataRoot, 'cell-'))
  const cast = createCast()
  let halt: () => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    halt = () => {
      void cast.kill()
      reject(new Error('stopped'))
    }
  })
  running.add(halt)
  const limit = scenario.secondsFor(cell.size, cell.seconds) * patience.times + patience.more
  try {
    const work = scenario.run(cell, stageFor(cell, dataDir, { cast, say }))
    const outcome = await within(limit, Promise.race([work, stopped]))
    return cast.death() ?? { status: 'done', outcome }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const status = cause instanceof TookTooLong ? 'stuck' : 'failed'
    return cast.death() ?? { status, reason }
  } finally {
    running.delete(halt)
    await cast.kill()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Everybody who is on a stage. */
interface Cast {
  /** A child of the swarm; ended at once when everything is over. */
  addChild(child: ChildProcess): void
  /**
   * Answers the peer, which tells apart whether it is ended or dies.
   *
   * @throws Error when everything is over: what has just started is ended again
   */
  add(starting: Promise<RunningPeer>): Promise<RunningPeer>
  isOver(): boolean
  /** Whoever ended without having been told to. */
  death(): Ending | null
  /** Ends them all, those that are starting too; resolves when the peers are gone. Nobody can enter any more. */
  kill(): Promise<void>
}

function createCast(): Cast {
  const children: ChildProcess[] = []
  const peers: { readonly peer: RunningPeer; isMeantToEnd: boolean }[] = []
  const starts = new Set<Promise<RunningPeer>>()
  let isOver = false
  return {
    addChild(child) {
      children.push(child)
      if (isOver) child.kill('SIGKILL')
    },
    async add(starting) {
      starts.add(starting)
      const peer = await starting.finally(() => starts.delete(starting))
      if (isOver) {
        await peer.end('SIGKILL')
        throw new Error('the cell is over')
      }
      const entry = { peer, isMeantToEnd: false }
      peers.push(entry)
      return {
        ...peer,
        end(signal) {
          entry.isMeantToEnd = true
          return peer.end(signal)
        },
      }
    },
    isOver: () => isOver,
    death() {
      const dead = peers.find(({ peer, isMeantToEnd }) => !isMeantToEnd && !isAlive(peer.pid))
      if (!dead) return null
      return { status: 'died', reason: lastWordsOf(dead.peer) }
    },
    async kill() {
      isOver = true
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(peers.map(({ peer }) => peer.end('SIGKILL')))
      const late = await Promise.allSettled(starts)
      for (const start of late) if (start.status === 'fulfilled') await start.value.end('SIGKILL')
    },
  }
}

interface Behind {
  readonly cast: Cast
  readonly say: (text: string) => void
}

function stageFor(cell: Cell, dataDir: string, { cast, say }: Behind): Stage {
  return {
    dataDir,
    say,
    async start({ isDurable = true, canCollect = false } = {}) {
      if (cast.isOver()) throw new Error('the cell is over')
      return cast.add(cell.peer.start({ dataDir, isDurable, canCollect }))
    },
    swarm: (job, events = {}) =>
      runSwarm(job, {
        onBegin: () => undefined,
        onEnd: () => undefined,
        onProgress: say,
        ...events,
        onStarted: cast.addChild,
      }),
  }
}

function lastWordsOf(peer: RunningPeer): string {
  return peer.output().trim().slice(-lastWords) || 'without a word'
}

class TookTooLong extends Error {}

async function within<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  const over = new AbortController()
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new TookTooLong(`not over after ${Math.round(seconds)} s`)),
      seconds * 1000,
    )
    over.signal.addEventListener('abort', () => clearTimeout(timer))
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    over.abort()
  }
}
