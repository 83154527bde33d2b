/** Which copy of a document this page holds in the browser: the one used last, or the one the server's epoch asks for. */
import type * as Y from 'yjs'
import type { CopyBook, LocalCopyName } from './copyBook.ts'
import { openLateCopy } from './lateCopy.ts'
import type { LocalCopy } from './localCopy.ts'
import type { SaveLedger } from './saveLedger.ts'
import type { Standing } from './standing.ts'

export interface HeldCopy {
  /** Opens the copy that was used last, if there is one; whether it held anything, `null` = nobody knows. */
  openLast(): Promise<boolean | null> | null
  /** The server has told its epoch. Whether the copy here is of another one, which must not be sent to it. */
  meets(epoch: number): boolean
  /** All content has come. */
  complete(): void
  /** Name of its database; `null` before there is one. */
  file(): string | null
  /** The next visit starts with the server's content. */
  setAside(): void
  close(): void
}

export interface HeldCopyOptions {
  readonly doc: Y.Doc
  readonly book: CopyBook
  readonly ledger: SaveLedger
  readonly standing: Standing
  /** Something can be sent at this moment. */
  readonly isOpen: () => boolean
}

/** Opens nothing before it is asked to. */
export function createHeldCopy(options: HeldCopyOptions): HeldCopy {
  const { book } = options
  let copy: LocalCopy | null = null
  let name: LocalCopyName | null = null
  /** Epoch of a document that was made anew on the server; `null` as long as it was not. */
  let newEpoch: number | null = null
  const open = (wanted: LocalCopyName): LocalCopy => {
    name = wanted
    book.remember(wanted)
    return (copy = openCopy(wanted, options))
  }
  return {
    openLast() {
      const last = book.last()
      return last && open(last).loaded
    },
    meets(epoch) {
      const isOther = name !== null && name.epoch !== epoch
      if (isOther) newEpoch = epoch
      else if (!copy) open({ epoch, generation: 0 })
      return isOther
    },
    complete: () => copy?.complete(),
    file: () => name && book.fileOf(name),
    setAside() {
      if (newEpoch !== null) book.remember({ epoch: newEpoch, generation: 0 })
      else if (name) book.remember({ ...name, generation: name.generation + 1 })
      book.forgetAll()
    },
    close: () => copy?.close(),
  }
}

function openCopy(name: LocalCopyName, options: HeldCopyOptions): LocalCopy {
  const { doc, book, ledger, standing, isOpen } = options
  const opened = openLateCopy({
    name: book.fileOf(name),
    doc,
    onTrouble(copyTrouble) {
      // What a person has cleared away took the note about it along.
      if (copyTrouble === null) book.remember(name)
      standing.patch({ copyTrouble })
    },
    onLate() {
      ledger.arrived(isOpen())
      standing.becomeLoaded()
      standing.recount()
    },
    // With a connection it comes from the server; a socket may stand for a while without a network.
    onNews: () => standing.state().connection === 'connected' || opened.pull(),
  })
  return opened
}
