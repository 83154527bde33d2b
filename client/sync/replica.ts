/**
 * One document of the workshop as this browser holds it: the Y.Doc, its copy in IndexedDB, its
 * connection, and what is known about its being saved. The stock provider carries the frames.
 */
import { batch, type Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import { isOpen, protocolsOf } from './connection.ts'
import { countOfflineChanges, followConnection, listenTo, type CursorListener } from './listen.ts'
import { createParts, type Parts, type ReplicaOptions } from './parts.ts'
import type { ReceivedCounts } from './received.ts'
import type { ReplicaState } from './replicaState.ts'

/** The lane of live cursors: nothing on it is kept, counted or sent again. */
export interface CursorLine {
  /** Hands on others' cursors; one listener, `null` = nobody. */
  onCursors(listen: CursorListener | null): void
  /** Sends a frame while there is a connection, else drops it. */
  sendLoose(frame: Uint8Array<ArrayBuffer>): void
}

export interface Replica extends CursorLine {
  readonly kind: ServedDocKind
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly state: Accessor<ReplicaState>
  /** Content is there: from this browser's copy or from the server. */
  readonly isLoaded: Accessor<boolean>
  /** Where this person changed something that is not acknowledged (see `placesIn`), earlier page loads included. */
  unsavedPlaces(): readonly string[]
  /** What the server sent since the page was loaded, and `before`. */
  received(before?: ReceivedCounts): ReceivedCounts
  /** Connects at once instead of waiting for the next attempt. */
  reconnect(): void
  /** Connects anew, by another token of the same person; `null` = waits for one, and is not offline for that. */
  renew(token: string | null): void
  /** Works on without the server until `reconnect`. */
  disconnect(): void
  /** Name of the database that holds this copy; `null` before there is one. */
  copyFile(): string | null
  /** Leaves this copy aside, so that the next visit starts with the server's: for a document that was refused or made anew. */
  setAside(): void
  close(): void
}

/**
 * Opens a document: what this browser kept of it comes first, then the connection. It listens until it is closed.
 *
 * @throws never for the network or the storage: both are told by `state`
 */
export function createReplica(options: ReplicaOptions): Replica {
  const parts = createParts(options)
  const { doc, provider, standing, copy, writer, received } = parts
  const { patch } = standing
  const onCursors = listenTo(parts, options.onStale)
  followConnection(parts)
  countOfflineChanges(parts)
  const reconnect = createReconnect(parts)
  const unwatch = watchNetwork(reconnect, () => patch({ connection: 'offline' }))
  begin(parts)

  return {
    kind: options.kind,
    doc,
    awareness: provider.awareness,
    state: standing.state,
    isLoaded: standing.isLoaded,
    unsavedPlaces: standing.unsavedPlaces,
    onCursors,
    sendLoose(frame) {
      if (isOpen(provider)) provider.ws?.send(frame)
    },
    received: received.tell,
    reconnect,
    renew(token) {
      batch(() => {
        provider.disconnect()
        patch({ connection: 'connecting', endedBy: null })
      })
      if (token === null) return
      provider.protocols = protocolsOf(token)
      reconnect()
    },
    disconnect: () => provider.disconnect(),
    copyFile: copy.file,
    setAside() {
      copy.setAside()
      writer.forget()
    },
    close() {
      unwatch()
      provider.destroy()
      writer.close()
      copy.close()
      if (!options.doc) doc.destroy()
    },
  }
}

/** What this browser kept comes first: a document made anew is then known before anything is sent. */
function begin({ provider, ledger, standing, copy }: Parts): void {
  const kept = copy.openLast()
  if (kept === null) return provider.connect()
  void kept.then((hasContent) => {
    if (hasContent === null) ledger.keepApart()
    if (hasContent) standing.becomeLoaded()
    provider.connect()
  })
}

/** How to connect at once; a document that was made anew stays without. */
function createReconnect({ provider, standing }: Parts): () => void {
  return () => {
    if (standing.state().isStale) return
    provider.wsUnsuccessfulReconnects = 0
    // A short gap in the network may leave the socket standing; then no new status comes to say so.
    if (provider.wsconnected) standing.patch({ connection: 'connected' })
    provider.connect()
  }
}

/** Listens to the browser's own word about the network; gives what ends that. */
function watchNetwork(onBack: () => void, onGone: () => void): () => void {
  window.addEventListener('offline', onGone)
  window.addEventListener('online', onBack)
  return () => {
    window.removeEventListener('offline', onGone)
    window.removeEventListener('online', onBack)
  }
}
