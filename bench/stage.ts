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

/** Ends every process of the bench at once. */
export function endEverything(): void {
  for (const end of running) end()
}

/** A cell may take this many times its forecast, and this much more (s). */
const patience = { times: 3, more: 45 }
/** Characters of a dead peer's last words. */
const lastWords = 400

export interface CellOptions {
  /** Folder in which the peers' folders are made. */
  readonly dataRoot: string
  readonly say: (text: string) => void
}

export async function runCell(
  scenario: Scenario,
  cell: Cell,
  { dataRoot, say }: CellOptions,
): Promise<Ending> {
  mkdirSync(dataRoot, { recursive: true })
  const dataDir = mkdtempSync(join(dataRoot, 'cell-'))
  const peers: { peer: RunningPeer; isMeantToEnd: boolean }[] = []
  const children: ChildProcess[] = []
  const endAll = (): void => {
    for (const child of children) child.kill('SIGKILL')
    for (const { peer } of peers) void peer.end('SIGKILL')
  }
  running.add(endAll)
  const stage: Stage = {
    dataDir,
    say,
    async start({ isDurable = true, canCollect = false } = {}) {
      const peer = await cell.peer.start({ dataDir, isDurable, canCollect })
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
    swarm: (job, events = {}) =>
      runSwarm(job, {
        onBegin: () => undefined,
        onEnd: () => undefined,
        onProgress: say,
        ...events,
        onStarted: (child) => void children.push(child),
      }),
  }
  const limit = scenario.secondsFor(cell.size, cell.seconds) * patience.times + patience.more
  try {
    const outcome = await within(limit, scenario.run(cell, stage))
    const dead = peers.find(({ peer, isMeantToEnd }) => !isMeantToEnd && !isAlive(peer.pid))
    return dead ? death(dead.peer) : { status: 'done', outcome }
  } catch (cause) {
    const dead = peers.find(({ peer, isMeantToEnd }) => !isMeantToEnd && !isAlive(peer.pid))
    if (dead) return death(dead.peer)
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { status: cause instanceof TookTooLong ? 'stuck' : 'failed', reason }
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(peers.map(({ peer }) => peer.end('SIGKILL')))
    running.delete(endAll)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 })
  }
}

function death(peer: RunningPeer): Ending {
  return { status: 'died', reason: peer.output().trim().slice(-lastWords) || 'without a word' }
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
