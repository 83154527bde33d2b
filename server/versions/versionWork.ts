/**
 * What is asked of whoever works on versions. It takes bytes and gives bytes, so that it may be done
 * in a thread of its own: packing, comparing and bringing back a large workshop takes a second, and
 * in the thread of the rooms every other workshop would wait (SPEC C17).
 */
import type { Version, VersionFigures } from '../../shared/domain/workshop.ts'

/** A document as updates in format V1 that make it together. */
export type DocParts = readonly Uint8Array[]

/** Frame and board at one moment. */
export interface Moment {
  readonly frame: DocParts
  readonly board: DocParts
}

/** What is kept of a moment. */
export interface Packed {
  /** As `unpackVersion` reads it. */
  readonly bytes: Uint8Array
  /** The same for all that reads the same; 22 characters. */
  readonly digest: string
  readonly holds: VersionFigures
}

interface AgainstVersion {
  readonly now: Moment
  /** The version, packed. */
  readonly packed: Uint8Array
  /** Departments that stay although the version lacks them (SPEC C10). */
  readonly departmentsInUse: readonly string[]
}

export interface Look extends AgainstVersion {
  /** What the list says of it. */
  readonly version: Version
}

export interface Restoring extends AgainstVersion {
  /** Client ids to write under; nobody else writes under them before this is put in line. */
  readonly clients: { readonly frame: number; readonly board: number }
}

/** One update a document in format V1; `null` where nothing differs. */
export interface Restored {
  /** What was there before. */
  readonly before: Packed
  readonly frame: Uint8Array | null
  readonly board: Uint8Array | null
}

/**
 * One thing at a time; what changes a workshop goes before what only looks. Each call is told how to
 * get what it needs when its turn comes, so that nothing is worked on that is stale already.
 */
export interface VersionWork {
  pack(moment: () => Moment): Promise<Packed>
  /** A `VersionPreview` as JSON in UTF-8. */
  look(what: () => Look): Promise<Uint8Array>
  /** `null` = the version reads as what is there. */
  restore(what: () => Restoring): Promise<Restored | null>
}
