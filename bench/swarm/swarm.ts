/** The swarm as the bench sees it: a child process that is given a job and tells how it goes. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Job, Outcome, Told } from './jobs.ts'

export interface SwarmEvents {
  /** The window that is measured begins, or ends, now. */
  readonly onBegin: () => void
  readonly onEnd: () => void
  readonly onProgress: (text: string) => void
  /** Called with the process, for whoever must end it. */
  readonly onStarted: (child: ChildProcess) => void
}

/**
 * Runs a job in a process of its own.
 *
 * @throws Error when the swarm cannot do it; its message says why
 */
export function runSwarm(job: Job, events: SwarmEvents): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, 'main.ts'), { serialization: 'json' })
  events.onStarted(child)
  return new Promise<Outcome>((resolve, reject) => {
    child.on('message', (told: Told) => {
      switch (told.type) {
        case 'begin':
          return events.onBegin()
        case 'end':
          return events.onEnd()
        case 'progress':
          return events.onProgress(told.text)
        case 'done':
          return resolve(told.outcome)
        case 'failed':
          return reject(new Error(told.reason))
      }
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`the swarm ended (${signal ?? code})`)))
    child.send(job)
  }).finally(() => {
    if (child.connected) child.disconnect()
  })
}
