import type { Worker } from 'node:worker_threads'
import { startThread } from '../threads/startThread.ts'
import { createPendingCalls } from './pendingCalls.ts'
import type { Opened, WorkerCall } from './sqliteWorker.ts'
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
  const pending = createPendingCalls()
  let thread: Worker | null = null
  let whyNone = closed
  let earlyDeaths = 0
  let closing: Promise<void> | null = null
  let planned: NodeJS.Timeout | undefined

  const died = (bornAt: number, cause: unknown): void => {
    if (performance.now() - bornAt > longLifeMs) earlyDeaths = 0
    report('the database thread ended; another one is started', cause)
    startAgain()
  }
  const start = async (): Promise<void> => {
    const source = new URL('./sqliteWorker.ts', import.meta.url)
    const worker = startThread({ name: 'sqliteWorker', source, data: { file } })
    const bornAt = performance.now()
    let cause: unknown = null
    worker.on('message', pending.answer)
    worker.on('error', (error) => (cause = error))
    worker.on('exit', () => {
      const wasOpen = thread === worker
      thread = null
      whyNone = closing
        ? closed
        : new LogError('unavailable', 'the database thread ended', { cause })
      pending.lose(whyNone)
      if (wasOpen && !closing) died(bornAt, cause)
    })
    const { missing } = await pending.wait<Opened>(0)
    if (missing > 0) report(`${missing} ${lostUpdates}`, null)
    if (closing) await worker.terminate()
    else thread = worker
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
  const call = <T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T> => {
    if (!thread) return Promise.reject(closing ? closed : whyNone)
    const id = pending.nextId()
    const said = pending.wait<T>(id)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
    thread.postMessage({ id, name, args } as WorkerCall)
    return said
  }
  const end = async (): Promise<void> => {
    clearTimeout(planned)
    const worker = thread
    if (!worker) return
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    call('close').catch(() => {}) // reason: what counts is that the thread is gone
    await gone
  }

  await start()
  return { call, close: () => (closing ??= end()) }
}
