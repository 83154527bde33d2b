import type { WorkerAnswer } from './sqliteWorker.ts'
import { LogError } from './updateLog.ts'

/** Calls on their way to the thread and back. */
export interface PendingCalls {
  nextId(): number
  /** Resolves or rejects with the answer to call `id`. */
  wait<T>(id: number): Promise<T>
  answer(said: WorkerAnswer): void
  /** Nobody will answer any more: rejects everything that waits. */
  lose(error: LogError): void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: LogError) => void
}

/** None is on its way yet. Ids count from 1; an answer nobody waits for is dropped. */
export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  return {
    nextId: () => ++lastId,
    wait: <T>(id: number) =>
      new Promise<T>((resolve, reject) => waiting.set(id, { resolve, reject })),
    answer(said) {
      const asked = waiting.get(said.id)
      waiting.delete(said.id)
      if ('failed' in said) asked?.reject(new LogError(said.failed.kind, said.failed.message))
      else asked?.resolve(said.value as never)
    },
    lose(error) {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    },
  }
}
