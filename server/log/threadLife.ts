import type { Worker } from 'node:worker_threads'
import { createPendingCalls } from './pendingCalls.ts'
import type { Opened, WorkerCall } from './sqliteWorker.ts'
import { LogError } from './updateLog.ts'

/** One database thread from its start to its end; what becomes of it touches no other one. */
export interface ThreadLife {
  /** Rejects with a `LogError` when it cannot open the database, or ends before. */
  readonly opened: Promise<Opened>
  /** Resolves with what it died of when it is gone, and its file and lock are free; `null` = it ended by itself. */
  readonly gone: Promise<unknown>
  /** Rejects with a `LogError`; at once when it is gone. */
  call<T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T>
  /** Ends it in the middle of whatever it does. */
  end(): Promise<void>
}

/** @param thread one that was just started; from here on nobody else listens to it */
export function createThreadLife(thread: Worker): ThreadLife {
  const pending = createPendingCalls()
  const opened = pending.wait<Opened>(0)
  let cause: unknown = null
  let whyGone: LogError | null = null
  thread.on('message', pending.answer)
  thread.on('error', (error) => (cause = error))
  const gone = new Promise<unknown>((resolve) => {
    thread.on('exit', () => {
      whyGone = new LogError('unavailable', 'the database thread ended', { cause })
      // Whoever waits for its end hears of it before those whose calls it takes along.
      resolve(cause)
      pending.lose(whyGone)
    })
  })
  return {
    opened,
    gone,
    call<T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T> {
      if (whyGone) return Promise.reject(whyGone)
      const id = pending.nextId()
      const said = pending.wait<T>(id)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
      thread.postMessage({ id, name, args } as WorkerCall)
      return said
    },
    async end() {
      void thread.terminate()
      await gone
    },
  }
}
