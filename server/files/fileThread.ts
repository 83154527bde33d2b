import { createWorkThread, type WorkThreadOptions } from '../threads/workThread.ts'
import type { FileWork } from './fileWork.ts'
import type { FileCall } from './fileWorker.ts'

export interface FileThread extends FileWork {
  /** Ends it; what waits is refused. Idempotent. */
  close(): Promise<void>
}

export type FileThreadOptions = Pick<WorkThreadOptions, 'report'> &
  Partial<Pick<WorkThreadOptions, 'idleMs' | 'longestMs'>>

/** Files that wait to be read hold up to 8 MiB each; those to be written hold nothing yet. */
const mostWaiting = { deeds: 8, looks: 64 }

/** More than the largest board takes to be drawn; what takes more is ended, and the server lives on (MiB). */
const heapMb = 1024

/** The thread that writes and reads files (SPEC X15), beside that of the versions: a restore never waits for a map. */
export function createFileThread({
  report,
  idleMs = 5000,
  longestMs = 30_000,
}: FileThreadOptions): FileThread {
  const source = new URL('./fileWorker.ts', import.meta.url)
  const { ask, close } = createWorkThread<FileCall>({
    entry: { name: 'fileWorker', source, heapMb },
    name: 'the thread of the files',
    report,
    idleMs,
    longestMs,
    mostWaiting,
  })
  return {
    write: (what) => ask('looks', () => ({ name: 'write', what: what() })),
    read: (what) => ask('deeds', () => ({ name: 'read', what: what() })),
    close,
  }
}
