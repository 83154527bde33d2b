import { asArray, fieldsOf } from '../../../shared/doc/fields.ts'
import { deleteCopyFile } from '../../sync/copyFile.ts'
import { keyOf, parseRescued, type Rescued } from './rescued.ts'

/** What is kept of refused changes between page loads, and the databases that were left aside. */
interface Kept {
  readonly changes: readonly Rescued[]
  readonly files: readonly string[]
}

export interface Shelf {
  read(): Kept
  /** Adds to what is kept; a newer change of the same place replaces the older. `false` when the browser keeps nothing. */
  add(kept: Kept): boolean
  /** Takes changes off; with the last one the databases left aside are deleted too. */
  take(keys: ReadonlySet<string>): void
  /** Calls when another tab has changed it; gives what ends that. */
  follow(onChange: () => void): () => void
}

const empty: Kept = { changes: [], files: [] }

/** The rescue of one person in one workshop; it outlives the page, in this browser only. */
export function createShelf(workshopId: string, participantId: string): Shelf {
  const key = `touchline:rescue:${workshopId}:${participantId}`
  const read = (): Kept => parseKept(ask((storage) => storage.getItem(key)))
  return {
    read,
    add(kept) {
      const before = read()
      const newer = new Set(kept.changes.map(keyOf))
      return store(key, {
        changes: [...before.changes.filter((one) => !newer.has(keyOf(one))), ...kept.changes],
        files: [...new Set([...before.files, ...kept.files])],
      })
    },
    take(keys) {
      const { changes, files } = read()
      const left = changes.filter((change) => !keys.has(keyOf(change)))
      if (left.length > 0) return void store(key, { changes: left, files })
      clear(key)
      files.forEach(deleteCopyFile)
    },
    follow(onChange) {
      const listen = (event: StorageEvent): void => {
        if (event.key === key) onChange()
      }
      window.addEventListener('storage', listen as EventListener)
      return () => window.removeEventListener('storage', listen as EventListener)
    },
  }
}

function parseKept(text: string | null): Kept {
  if (text === null) return empty
  try {
    const kept = fieldsOf(JSON.parse(text))
    return {
      changes: asArray(kept?.changes)
        .map(parseRescued)
        .filter((change) => change !== null),
      files: asArray(kept?.files).filter((file) => typeof file === 'string'),
    }
  } catch {
    return empty // reason: somebody else wrote it; there is nothing in it that could be brought back
  }
}

/** The second lasts as long as the tab; it is there when the first is full. */
const storages = [() => localStorage, () => sessionStorage]

/** What the first storage gives that is willing and has something to say; `null` when none has. */
function ask<T>(question: (storage: Storage) => T | null): T | null {
  for (const storage of storages)
    try {
      const answer = question(storage())
      if (answer !== null) return answer
    } catch {
      continue // reason: full or switched off; the next one may take it
    }
  return null
}

/** Whether a storage took it. What lies in the others is older, and must not be found before it. */
function store(key: string, kept: Kept): boolean {
  const text = JSON.stringify(kept)
  const taker = storages.find((storage) => canDo(() => storage().setItem(key, text)))
  if (!taker) return false
  const others = storages.filter((storage) => storage !== taker)
  return others.every((storage) => canDo(() => storage().removeItem(key)) || isSilent(storage, key))
}

function clear(key: string): void {
  for (const storage of storages) canDo(() => storage().removeItem(key))
}

/** Nothing of it is to be found there. */
function isSilent(storage: () => Storage, key: string): boolean {
  try {
    return storage().getItem(key) === null
  } catch {
    return true // reason: what cannot be read is not found first either
  }
}

function canDo(deed: () => void): boolean {
  try {
    deed()
    return true
  } catch {
    return false // reason: full or switched off; the next one may take it
  }
}
