import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/**
 * The copy of a document in this browser. Its name holds the server's epoch, so that a copy of a
 * document that was made anew is never mixed into its successor (SPEC W6), and a generation, so that
 * a copy whose changes were refused stays aside for rescue.
 */
export interface LocalCopyName {
  readonly epoch: number
  readonly generation: number
}

export interface LocalCopy {
  /** Resolves when what was kept has been put into the document, or when it cannot be. */
  readonly loaded: Promise<void>
  close(): void
}

export interface CopyBook {
  /** Which copy was used last; `null` on a first visit. */
  last(): LocalCopyName | null
  remember(name: LocalCopyName): void
  /** Unacknowledged changes the last page load left behind. */
  unsaved(): number
  setUnsaved(count: number): void
}

/** Opens the copy. `onFailure` tells that edits stay in memory only; nothing throws into the document. */
export function openLocalCopy(
  key: string,
  name: LocalCopyName,
  doc: Y.Doc,
  onFailure: () => void,
): LocalCopy {
  try {
    const persistence = new IndexeddbPersistence(`${key}:${name.epoch}:${name.generation}`, doc)
    // reason: nothing public tells that the database could not be opened
    const opened = (persistence as unknown as { _db: Promise<IDBDatabase> })._db
    const loaded = opened.then(
      (database) => {
        database.addEventListener('close', onFailure)
        return persistence.whenSynced.then(() => undefined)
      },
      () => onFailure(),
    )
    return { loaded, close: () => void persistence.destroy().catch(() => onFailure()) }
  } catch {
    onFailure()
    return { loaded: Promise.resolve(), close: () => undefined }
  }
}

/** Notes about the copies of one document, kept in localStorage (small, and readable before IndexedDB opens). */
export function createCopyBook(key: string): CopyBook {
  const read = (suffix: string): string | null => {
    try {
      return localStorage.getItem(`${key}:${suffix}`)
    } catch {
      return null // reason: storage may be switched off; then every visit is a first visit
    }
  }
  const write = (suffix: string, value: string): void => {
    try {
      localStorage.setItem(`${key}:${suffix}`, value)
    } catch {
      // reason: full or switched off; the document itself is still on its way to the server
    }
  }
  return {
    last() {
      const [epoch, generation] = (read('copy') ?? '').split(':').map(Number)
      return epoch !== undefined && generation !== undefined && read('copy') !== null
        ? { epoch, generation }
        : null
    },
    remember: (name) => write('copy', `${name.epoch}:${name.generation}`),
    unsaved: () => Number(read('unsaved') ?? 0) || 0,
    setUnsaved: (count) => write('unsaved', String(count)),
  }
}
