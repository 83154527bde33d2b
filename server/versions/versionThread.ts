import { createWorkThread, type WorkThreadOptions } from '../threads/workThread.ts'
import type { Packed, Restored, VersionWork } from './versionWork.ts'
import type { WorkCall } from './versionWorker.ts'

export interface VersionThread extends VersionWork {
  /** Ends it; what waits is refused. Idempotent. */
  close(): Promise<void>
}

export type VersionThreadOptions = Pick<WorkThreadOptions, 'report'> &
  Partial<Pick<WorkThreadOptions, 'idleMs' | 'longestMs'>>

/** The thread that works on versions (SPEC C17). */
export function createVersionThread({
  report,
  idleMs = 60_000,
  longestMs = 60_000,
}: VersionThreadOptions): VersionThread {
  const source = new URL('./versionWorker.ts', import.meta.url)
  const { ask, close } = createWorkThread<WorkCall>({
    entry: { name: 'versionWorker', source },
    name: 'the thread of the versions',
    report,
    idleMs,
    longestMs,
    // Those of one room's commands come one after another anyway.
    mostWaiting: { deeds: 64, looks: 64 },
  })
  return {
    pack: (moment) => ask<Packed>('deeds', () => ({ name: 'pack', what: moment() })),
    look: (what) => ask<Uint8Array>('looks', () => ({ name: 'look', what: what() })),
    restore: (what) => ask<Restored | null>('deeds', () => ({ name: 'restore', what: what() })),
    close,
  }
}
