/**
 * A thread for work that would hold up the rooms. It is started when it is needed first, has one thing
 * to do at a time, and ends when nobody needs it: what a large workshop took of memory is then free
 * again. When it ends in the middle, who waited is told, and the next call starts another one (SPEC C19, X17).
 */
import type { Worker } from 'node:worker_threads'
import type { WorkAnswer } from './serveWork.ts'
import { startThread, type ThreadEntry } from './startThread.ts'
import { WorkError } from './workError.ts'

/** Deeds change something and go before looks. */
type Line = 'deeds' | 'looks'

export interface WorkThread<Call> {
  /** Each call is told what to do when its turn comes, so that nothing is worked on that is stale already. */
  ask<Value>(line: Line, call: () => Call): Promise<Value>
  /** Ends it; what waits is refused. Idempotent. */
  close(): Promise<void>
}

export interface WorkThreadOptions {
  readonly entry: ThreadEntry
  /** As it is called in the log: `the thread of the versions`. */
  readonly name: string
  /** Told when the thread ended without being asked to. */
  readonly report: (problem: string, cause: unknown) => void
  /** For how long a thread with nothing to do is kept (ms). */
  readonly idleMs: number
  /** A piece of work that takes longer is given up, and the thread with it (ms). */
  readonly longestMs: number
  /** How many calls of either kind may wait. */
  readonly mostWaiting: Readonly<Record<Line, number>>
}

interface Job<Call> {
  readonly call: () => Call
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

/** No thread runs before somebody asks. */
export function createWorkThread<Call>(options: WorkThreadOptions): WorkThread<Call> {
  const { entry, name, report, idleMs, longestMs, mostWaiting } = options
  const lines: Readonly<Record<Line, Job<Call>[]>> = { deeds: [], looks: [] }
  let thread: Worker | null = null
  let running: Job<Call> | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const start = (): Worker => {
    const worker = startThread(entry)
    let cause: unknown = null
    worker.unref()
    worker.on('message', (answer: WorkAnswer<unknown>) => {
      const job = done()
      if ('failed' in answer) job?.reject(new WorkError('unreadable', answer.failed))
      else job?.resolve(answer.value as never)
      next()
    })
    worker.on('error', (error) => (cause = error))
    worker.on('exit', () => {
      if (thread !== worker) return
      thread = null
      const job = done()
      if (!isClosed) report(`${name} ended; another one is started`, cause)
      job?.reject(isClosed ? closed() : new WorkError('ended', 'the thread ended', { cause }))
      next()
    })
    return worker
  }
  const done = (): Job<Call> | null => {
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
    const job = lines.deeds.shift() ?? lines.looks.shift()
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

  return {
    ask: <Value>(line: Line, call: () => Call) =>
      new Promise<Value>((resolve, reject) => {
        if (isClosed) return reject(closed())
        const waiting = lines[line]
        if (waiting.length >= mostWaiting[line])
          return reject(new WorkError('busy', `${waiting.length} calls wait already`))
        waiting.push({ call, resolve, reject })
        next()
      }),
    async close() {
      isClosed = true
      for (const line of Object.values(lines))
        for (const job of line.splice(0)) job.reject(closed())
      await thread?.terminate()
      clearTimeout(timer)
    },
  }
}

const closed = (): WorkError => new WorkError('closed', 'the server stops')
