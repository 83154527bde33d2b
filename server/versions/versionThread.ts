/**
 * The thread that works on versions. It is started when it is needed first, has one thing to do at a
 * time, and ends when nobody needs it: what a large workshop took of memory is then free again. When
 * it ends in the middle, who waited is told, and the next call starts another one (SPEC C19).
 */
import type { Worker } from 'node:worker_threads'
import { startThread } from '../threads/startThread.ts'
import { VersionWorkError, type Packed, type Restored, type VersionWork } from './versionWork.ts'
import type { WorkAnswer, WorkCall } from './versionWorker.ts'

export interface VersionThread extends VersionWork {
  /** Ends it; what waits is refused. Idempotent. */
  close(): Promise<void>
}

export interface VersionThreadOptions {
  /** Told when the thread ended without being asked to. */
  readonly report: (problem: string, cause: unknown) => void
  /** For how long a thread with nothing to do is kept (ms). */
  readonly idleMs?: number
  /** A piece of work that takes longer is given up, and the thread with it (ms). */
  readonly longestMs?: number
}

/** Calls that may wait of either kind; those of one room's commands come one after another anyway. */
const mostWaiting = 64

interface Job {
  readonly call: () => WorkCall
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

export function createVersionThread(options: VersionThreadOptions): VersionThread {
  const { report, idleMs = 60_000, longestMs = 60_000 } = options
  /** What changes a workshop goes first: a command waits for it, and with it the commands behind. */
  const deeds: Job[] = []
  const looks: Job[] = []
  let thread: Worker | null = null
  let running: Job | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const start = (): Worker => {
    const source = new URL('./versionWorker.ts', import.meta.url)
    const worker = startThread({ name: 'versionWorker', source })
    let cause: unknown = null
    worker.unref()
    worker.on('message', (answer: WorkAnswer) => {
      const job = done()
      if ('failed' in answer) job?.reject(new VersionWorkError('unreadable', answer.failed))
      else job?.resolve(answer.value as never)
      next()
    })
    worker.on('error', (error) => (cause = error))
    worker.on('exit', () => {
      if (thread !== worker) return
      thread = null
      const job = done()
      if (!isClosed) report('the thread of the versions ended; another one is started', cause)
      job?.reject(
        isClosed ? closed() : new VersionWorkError('ended', 'the thread ended', { cause }),
      )
      next()
    })
    return worker
  }
  const done = (): Job | null => {
    clearTimeout(timer)
    const job = running
    running = null
    return job
  }
  const endWhenIdle = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const idle = thread
      thread = null
      void idle?.terminate()
    }, idleMs).unref()
  }
  const next = (): void => {
    if (running) return
    const job = deeds.shift() ?? looks.shift()
    if (!job) return endWhenIdle()
    clearTimeout(timer)
    try {
      const call = job.call()
      thread ??= start()
      running = job
      timer = setTimeout(() => void thread?.terminate(), longestMs).unref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
      thread.postMessage(call)
    } catch (error) {
      done()
      job.reject(error)
      next()
    }
  }
  const ask = <T>(line: Job[], call: () => WorkCall): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (isClosed) return reject(closed())
      if (line.length >= mostWaiting)
        return reject(new VersionWorkError('busy', `${line.length} calls wait already`))
      line.push({ call, resolve, reject })
      next()
    })

  return {
    pack: (moment) => ask<Packed>(deeds, () => ({ name: 'pack', what: moment() })),
    look: (what) => ask<Uint8Array>(looks, () => ({ name: 'look', what: what() })),
    restore: (what) => ask<Restored | null>(deeds, () => ({ name: 'restore', what: what() })),
    async close() {
      isClosed = true
      for (const job of [...deeds.splice(0), ...looks.splice(0)]) job.reject(closed())
      await thread?.terminate()
      clearTimeout(timer)
    },
  }
}

const closed = (): VersionWorkError => new VersionWorkError('closed', 'the server stops')
