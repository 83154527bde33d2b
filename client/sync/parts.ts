/** What a replica is made of: the document with its copy, its connection, and what is known about its being saved. */
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createConnection, isOpen, type Address } from './connection.ts'
import { createCopyBook } from './copyBook.ts'
import { createHeldCopy, type HeldCopy } from './heldCopy.ts'
import { openLateWriter } from './lateWriter.ts'
import { createReceived } from './received.ts'
import { createSaveLedger, type SaveLedger } from './saveLedger.ts'
import { createCountingSocket } from './socket.ts'
import { createStanding, type Standing } from './standing.ts'
import type { Writer } from './writer.ts'

export interface ReplicaOptions extends Address {
  /** Tells copies of different people in one browser apart. */
  readonly participantId: string
  /** Names the page load, in presence and in notes; what it writes may go on under an older id (see `writer.ts`). */
  readonly clientId: number
  /** Where the content goes; it outlives the replica. Made and destroyed here when left out. */
  readonly doc?: Y.Doc | undefined
  /** The document was made anew on the server; from now on this one is of no use. */
  readonly onStale?: () => void
  /** Content is there. */
  readonly onLoaded?: () => void
}

export interface Parts {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly ledger: SaveLedger
  readonly writer: Writer
  readonly standing: Standing
  readonly copy: HeldCopy
  readonly received: ReturnType<typeof createReceived>
}

/** Nothing is opened or sent yet. */
export function createParts(options: ReplicaOptions): Parts {
  const key = `touchline:${options.workshopId}:${options.participantId}:${options.kind}`
  const book = createCopyBook(key, String(options.clientId))
  const ledger = createSaveLedger(book.earlier().count)
  const doc = options.doc ?? new Y.Doc()
  doc.clientID = options.clientId
  const writer = openLateWriter(key, doc)
  const received = createReceived()
  const standing = createStanding({
    doc,
    book,
    ledger,
    writer,
    isSynced: () => provider.synced,
    onLoaded: options.onLoaded,
  })
  const Socket = createCountingSocket((kind) => {
    ledger.sent(kind)
    standing.recount()
  }, received.note)
  const provider = createConnection(options, doc, Socket)
  const copy = createHeldCopy({ doc, book, ledger, standing, isOpen: () => isOpen(provider) })
  return { doc, provider, ledger, writer, standing, copy, received }
}
