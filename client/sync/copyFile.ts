/**
 * One IndexedDB database that holds a document as a list of updates. Every call is a promise of its
 * own transaction: what the browser refuses is a rejection, never something thrown into an edit.
 */

/** An open database. Keys are numbers that grow; tabs of one browser write into the same one. */
export interface CopyFile {
  /** What was kept after `key` (0 = everything), oldest first, and the key of the last one. */
  read(after: number): Promise<{ readonly updates: readonly Uint8Array[]; readonly last: number }>
  /** Resolves when the browser has committed it. */
  append(update: Uint8Array): Promise<void>
  /**
   * Puts one state in the place of everything, all or nothing; resolves with its key. `stateWith` is
   * given what lies after `key`: another tab may have written it.
   */
  replace(after: number, stateWith: (unseen: readonly Uint8Array[]) => Uint8Array): Promise<number>
  close(): void
}

const store = 'updates'

/**
 * Opens or creates the database.
 *
 * @param onLost the browser or another tab has taken the database away; it is closed already
 * @throws (rejects with) what the browser says when it cannot be opened
 */
export function openCopyFile(name: string, onLost: () => void): Promise<CopyFile> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { autoIncrement: true })
    request.onerror = () => reject(causeOf(request.error))
    request.onsuccess = () => {
      const database = request.result
      database.onclose = onLost
      // Whoever wants to delete the database must not wait for us.
      database.onversionchange = () => {
        database.close()
        onLost()
      }
      resolve(fileIn(database))
    }
  })
}

/** Deletes a database that nobody needs any more; whether it worked is nobody's concern. */
export function deleteCopyFile(name: string): void {
  try {
    indexedDB.deleteDatabase(name)
  } catch {
    return // reason: storage is switched off, so there is nothing to delete
  }
}

function fileIn(database: IDBDatabase): CopyFile {
  return {
    read: (after) =>
      inTransaction(database, 'readonly', (updates, done) => {
        readAfter(updates, after, (read) => done(read))
      }),
    append: (update) =>
      inTransaction(database, 'readwrite', (updates, done) => {
        updates.add(update)
        done(undefined)
      }),
    replace: (after, stateWith) =>
      inTransaction(database, 'readwrite', (updates, done, fail) => {
        readAfter(updates, after, (unseen) => {
          try {
            const added = updates.add(stateWith(unseen.updates))
            added.onsuccess = () => {
              const key = Number(added.result)
              updates.delete(IDBKeyRange.upperBound(key, true))
              done(key)
            }
          } catch (cause) {
            fail(cause)
          }
        })
      }),
    close: () => database.close(),
  }
}

interface Read {
  readonly updates: readonly Uint8Array[]
  readonly last: number
}

function readAfter(updates: IDBObjectStore, after: number, then: (read: Read) => void): void {
  const range = IDBKeyRange.lowerBound(after, true)
  const values = updates.getAll(range)
  const keys = updates.getAllKeys(range)
  keys.onsuccess = () =>
    then({ updates: values.result as Uint8Array[], last: Number(keys.result.at(-1) ?? after) })
}

/** Resolves with what `work` handed to `done`, once the transaction is committed; `fail` takes all of it back. */
function inTransaction<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (updates: IDBObjectStore, done: (value: T) => void, fail: (cause: unknown) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([store], mode)
    let value: { readonly it: T } | null = null
    transaction.oncomplete = () => value && resolve(value.it)
    transaction.onabort = () => reject(causeOf(transaction.error))
    const done = (it: T): void => void (value = { it })
    const fail = (cause: unknown): void => {
      reject(cause)
      transaction.abort()
    }
    work(transaction.objectStore(store), done, fail)
  })
}

/** A browser that takes the database away in the middle says nothing about why. */
function causeOf(error: DOMException | null): DOMException {
  return error ?? new DOMException('the database was taken away', 'AbortError')
}
