import * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import { admit } from './admission/admit.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { RoomDocument } from './roomDocument.ts'

/** Author of what the server itself writes. */
export const serverAuthor = 'server'

/**
 * The server's own client. It edits a copy that runs ahead of the document, so that its edits take
 * the same road as everybody's: durable first, visible then.
 */
export interface ServerWriter {
  /** Edits in one transaction. The document must be open. When `change` throws, nothing was written. */
  edit(name: DocName, change: (doc: Y.Doc) => void): void
  /**
   * Lends the server's client for an edit that is worked out elsewhere, on a copy of the document as
   * it will be once everything on its way is applied. In turn only: meanwhile the server writes
   * nothing else into this document.
   */
  lend(name: DocName): Loan
  /** The document as it will be once everything on its way is applied. Not to be edited, and stale soon. */
  ahead(name: DocName): Y.Doc
  /** Forgets copies that were not needed since the last call. */
  restIfQuiet(): void
}

export interface Loan {
  /** Client id to write under. */
  readonly client: number
  /**
   * Puts in line what was written.
   *
   * @throws RangeError when the server wrote meanwhile: its client would say two things at one clock
   */
  put(bytes: Uint8Array): void
}

export interface ServerWriterOptions {
  readonly documentOf: (name: DocName) => RoomDocument | null
  readonly heartbeat: Heartbeat
}

interface Copy {
  readonly doc: Y.Doc
  /** Bytes of the document's line that are in it. */
  seen: number
}

/**
 * One for each room; a copy is made when its document is first asked for. Its calls throw a RangeError for a document
 * that is not open: a bug of the caller.
 */
export function createServerWriter({ documentOf, heartbeat }: ServerWriterOptions): ServerWriter {
  const copies = new Map<DocName, Copy>()
  const used = new Set<DocName>()

  const mustBeOpen = (name: DocName): RoomDocument => {
    const document = documentOf(name)
    if (!document) throw new RangeError(`${name} is not open`)
    return document
  }
  /** A copy as the document will be; one made earlier only takes in what came since. */
  const copyOf = (document: RoomDocument): Copy => {
    const { name, doc, linedBytes } = document
    used.add(name)
    const copy = copies.get(name) ?? { doc: new Y.Doc(), seen: -1 }
    if (copy.seen === linedBytes) return copy
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(copy.doc)))
    for (const bytes of heartbeat.underway(document, copy.seen)) Y.applyUpdate(copy.doc, bytes)
    // Last, because Yjs draws another id for a copy that is told of edits under its own.
    copy.doc.clientID = document.serverClient
    copy.seen = linedBytes
    copies.set(name, copy)
    return copy
  }
  const ahead = (name: DocName): Y.Doc => {
    const document = mustBeOpen(name)
    return heartbeat.underway(document).length === 0 ? document.doc : copyOf(document).doc
  }

  const line = (document: RoomDocument, bytes: Uint8Array): void => {
    const { kind, frontier, name } = document
    const admission = admit(bytes, { kind, frontier, author: serverAuthor, isTrusted: true })
    // Somebody else deleted meanwhile all that this deletes.
    if (admission.outcome === 'known') return
    if (admission.outcome !== 'taken') throw new Error(`own edit of ${name} does not fit`)
    const { structs, newClients } = admission
    const update = { doc: name, bytes: admission.bytes, author: serverAuthor, newClients }
    heartbeat.add({ document, update, structs, from: null })
  }

  return {
    ahead,
    lend(name) {
      const document = mustBeOpen(name)
      const { frontier, serverClient: client } = document
      const clock = frontier.stateOf(client)
      return {
        client,
        put(bytes) {
          if (document.frontier.stateOf(client) !== clock)
            throw new RangeError(`the server wrote into ${name} while its client was lent`)
          line(document, bytes)
        },
      }
    },
    edit(name, change) {
      const document = mustBeOpen(name)
      const copy = copyOf(document)
      try {
        for (const bytes of changesOf(copy.doc, change)) line(document, bytes)
        copy.seen = document.linedBytes
      } catch (cause) {
        // It holds what was never put in line.
        copies.delete(name)
        throw cause
      }
    },
    restIfQuiet() {
      for (const name of copies.keys()) if (!used.has(name) && heartbeat.isIdle) copies.delete(name)
      used.clear()
    },
  }
}

/** What `change` does to the document, as updates. */
function changesOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array[] {
  const made: Uint8Array[] = []
  const keep = (bytes: Uint8Array): void => void made.push(bytes)
  doc.on('update', keep)
  doc.transact(() => change(doc))
  doc.off('update', keep)
  return made
}
