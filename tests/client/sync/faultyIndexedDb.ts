/** The browser's database as it behaves on a bad day; the real fake one underneath. */
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'

export interface FaultyIndexedDb {
  /** Every opening fails from now on. */
  refuseOpening(): void
  /** Openings are not answered from now on; gives what lets them go on. */
  holdOpening(): () => void
  /** Every write fails from now on, as on a full device. */
  refuseWriting(): void
  /** All is well again. */
  heal(): void
  /** Ends every open connection, as Safari does. */
  closeAll(): void
  /** What the database of this name holds, past what is tested; nothing when there is none. */
  updatesOf(name: string): Promise<Uint8Array[]>
  deleteDatabase(name: string): Promise<void>
}

export function createFaultyIndexedDb(): FaultyIndexedDb {
  const real = new IDBFactory()
  const open = new Set<IDBDatabase>()
  let isRefusing = false
  let isFull = false
  let gate: Promise<void> | null = null

  const limit = (database: IDBDatabase): void => {
    const begin = database.transaction.bind(database)
    database.transaction = ((...args: Parameters<typeof begin>) => {
      const transaction = begin(...args)
      if (isFull && args[1] === 'readwrite') breakOff(transaction)
      return transaction
    }) as typeof database.transaction
    open.add(database)
  }
  const factory = {
    open(name: string, version?: number) {
      if (isRefusing) throw new DOMException('storage is off', 'InvalidStateError')
      const request = real.open(name, version)
      const held = gate
      let answer: ((event: Event) => unknown) | null = null
      // Only what the product uses: the handler is set right after the call.
      Object.defineProperty(request, 'onsuccess', {
        set(handler: typeof answer) {
          answer = handler
        },
      })
      request.addEventListener('success', (event) => {
        limit(request.result)
        void Promise.resolve(held).then(() => answer?.(event))
      })
      return request
    },
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  }
  vi.stubGlobal('indexedDB', factory)
  return {
    refuseOpening: () => void (isRefusing = true),
    holdOpening() {
      let release: () => void = () => undefined
      gate = new Promise((resolve) => (release = resolve))
      return () => {
        gate = null
        release()
      }
    },
    refuseWriting: () => void (isFull = true),
    heal() {
      isRefusing = false
      isFull = false
    },
    closeAll() {
      for (const database of open) {
        database.close()
        database.onclose?.(new Event('close'))
      }
      open.clear()
    },
    async updatesOf(name) {
      const request = real.open(name, 1)
      // To look must not make what is not there.
      request.onupgradeneeded = () => request.transaction?.abort()
      const database = await done(request).catch(() => null)
      const updates = database?.transaction('updates').objectStore('updates').getAll()
      const found = updates ? await done(updates) : []
      database?.close()
      return found as Uint8Array[]
    },
    deleteDatabase: (name) => done(real.deleteDatabase(name)).then(() => undefined),
  }
}

/** The writes seem to go well; the browser then takes all of them back. */
function breakOff(transaction: IDBTransaction): void {
  Object.defineProperty(transaction, 'error', {
    get: () => new DOMException('no room', 'QuotaExceededError'),
  })
  queueMicrotask(() => transaction.abort())
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error as DOMException)
  })
}
