import { startThread } from '../threads/startThread.ts'
import type { WorkerCall } from './sqliteWorker.ts'
import { createThreadLife, type ThreadLife } from './threadLife.ts'
import { LogError } from './updateLog.ts'

/** The thread that owns the database, started again when it dies. */
export interface DatabaseThread {
  /** Rejects with a `LogError`; at once while there is no thread. */
  call<T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T>
  /** Ends it when all that was asked before is answered. Idempotent. */
  close(): Promise<void>
}

export interface ThreadOptions {
  readonly file: string
  /** Told when the thread ended without being asked to. */
  readonly report: (problem: string, cause: unknown) => void
}

/** Pause before a thread that ended is started again, doubled each time it did not live long (ms). */
const firstPauseMs = 100
const longestPauseMs = 5000
/** Whoever lived this long died of something new (ms). */
const longLifeMs = 10_000

const lostUpdates =
  'updates that were stored are gone: the write-ahead file was cut, or an older backup put in its place. What people still have is taken in again when they come'

const closed = new LogError('unavailable', 'the database is closed')

/**
 * Resolves when the database is open; what waited when a thread died is refused and may be asked
 * again: a change that was stored already changes nothing the second time (SPEC L24).
 *
 * @throws LogError when the database cannot be opened
 */
export async function startDatabaseThread(options: ThreadOptions): Promise<DatabaseThread> {
  const { file, report } = options
  /** The newest one; `null` before the first. */
  let life: ThreadLife | null = null
  let open: ThreadLife | null = null
  let whyNone = closed
  let earlyDeaths = 0
  let closing: Promise<void> | null = null
  let planned: NodeJS.Timeout | undefined

  const died = (bornAt: number, cause: unknown): void => {
    open = null
    whyNone = new LogError('unavailable', 'the database thread ended', { cause })
    if (closing) return
    if (performance.now() - bornAt > longLifeMs) earlyDeaths = 0
    report('the database thread ended; another one is started', cause)
    startAgain()
  }
  const start = async (): Promise<void> => {
    const source = new URL('./sqliteWorker.ts', import.meta.url)
    const born = createThreadLife(startThread({ name: 'sqliteWorker', source, data: { file } }))
    const bornAt = performance.now()
    life = born
    try {
      const { missing } = await born.opened
      if (missing > 0) report(`${missing} ${lostUpdates}`, null)
    } catch (cause) {
      // The next one finds file and lock free only when this one is gone.
      await born.end()
      throw cause
    }
    if (closing) return
    open = born
    void born.gone.then((cause) => died(bornAt, cause))
  }
  const startAgain = (): void => {
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** earlyDeaths++)
    planned = setTimeout(() => {
      start().catch((cause: unknown) => {
        if (closing) return
        report('the database thread cannot be started again yet', cause)
        startAgain()
      })
    }, pause).unref()
  }
  const call = <T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T> =>
    open ? open.call(name, ...args) : Promise.reject(closing ? closed : whyNone)
  const end = async (): Promise<void> => {
    clearTimeout(planned)
    if (!open) return life?.end()
    open.call('close').catch(() => {}) // reason: what counts is that the thread is gone
    await open.gone
  }

  await start()
  return { call, close: () => (closing ??= end()) }
}
