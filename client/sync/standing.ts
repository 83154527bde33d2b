/**
 * How one document of this browser stands: its state for screens, whether its content is there, and what the
 * server has not acknowledged of it, in this page and in earlier ones.
 */
import { createSignal, type Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { CopyBook } from './copyBook.ts'
import { placesIn } from './places.ts'
import { stateAtStart, type ReplicaState } from './replicaState.ts'
import type { SaveLedger } from './saveLedger.ts'
import type { Writer } from './writer.ts'

export interface Standing {
  readonly state: Accessor<ReplicaState>
  patch(changes: Partial<ReplicaState>): void
  readonly isLoaded: Accessor<boolean>
  becomeLoaded(): void
  /** Reckons anew what is not acknowledged; to be called after whatever may have changed that. */
  recount(): void
  /** Where something is not acknowledged (see `placesIn`), earlier page loads included; each place once. */
  unsavedPlaces(): readonly string[]
}

export interface StandingOptions {
  readonly doc: Y.Doc
  readonly book: CopyBook
  readonly ledger: SaveLedger
  readonly writer: Writer
  /** All that is on the server is here. */
  readonly isSynced: () => boolean
  readonly onLoaded: (() => void) | undefined
}

/** Listens to the document for as long as that lives. */
export function createStanding(options: StandingOptions): Standing {
  const { doc, book, ledger, writer } = options
  const atStart = { ...stateAtStart, unsaved: ledger.unsaved() }
  const [state, setState] = createSignal<ReplicaState>(atStart)
  const [isLoaded, setLoaded] = createSignal(false)
  const places = new Set<string>()
  const patch = (changes: Partial<ReplicaState>): void => {
    setState((before) => ({ ...before, ...changes }))
  }
  doc.on('afterTransaction', (transaction) => {
    if (transaction.local) for (const place of placesIn(transaction)) places.add(place)
  })
  return {
    state,
    patch,
    isLoaded,
    becomeLoaded() {
      setLoaded(true)
      options.onLoaded?.()
    },
    recount() {
      const unsaved = ledger.unsaved()
      const isSettled = ledger.isSettled()
      if (isSettled && options.isSynced() && unsaved === 0) writer.whole()
      if (isSettled) book.forgetEarlier()
      if (isSettled && unsaved === 0) places.clear()
      book.note({ count: unsaved, places: [...places] })
      if (unsaved !== state().unsaved || isSettled !== state().isSettled)
        patch({ unsaved, isSettled })
    },
    unsavedPlaces: () => [...new Set([...book.earlier().places, ...places])],
  }
}
