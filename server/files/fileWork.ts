/**
 * What is asked of whoever writes and reads whole workshops as files. It takes bytes and gives bytes, so
 * that it may be done in a thread of its own: the map of a large board takes seconds, and in the thread
 * of the rooms everybody would wait (SPEC X15).
 */
import type { Refusal, WorkshopBytes } from '../room/contract.ts'
import type { FirstDoc } from '../room/seed.ts'
import type { ExportName } from './exportFiles.ts'

export interface Writing {
  readonly file: ExportName
  readonly docs: WorkshopBytes
  /** Unix milliseconds. */
  readonly now: number
}

export interface Written {
  readonly bytes: Uint8Array
  /** What is missing in it, for the log; most often nothing. */
  readonly problems: readonly string[]
}

export interface Reading {
  /** The body of a call that makes a workshop of a file, as it came. */
  readonly body: Uint8Array
  /** Unix milliseconds. */
  readonly now: number
  /** Records the file may hold; 0 = no limit. */
  readonly mostRecords: number
}

/** The documents of a new workshop. */
export interface ReadFile {
  readonly docs: readonly FirstDoc[]
}

/**
 * One thing at a time; reading goes first. Each call is told how to get what it needs when its turn
 * comes, so that a file that waited is not stale.
 *
 * @throws WorkError when it is not done
 */
export interface FileWork {
  write(what: () => Writing): Promise<Written>
  /** Refused when the body is none, or its file cannot be read or is too large. */
  read(what: () => Reading): Promise<ReadFile | Refusal>
}
