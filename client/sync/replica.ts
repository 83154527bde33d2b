/**
 * One document of the workshop as this browser holds it: the Y.Doc, its copy in IndexedDB, its
 * connection, and what is known about its being saved. The stock provider carries the frames.
 */
import * as decoding from 'lib0/decoding'
import { createSignal, type Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import { decodeExtra, messageType, type Extra } from '../../shared/protocol/message.ts'
import { bearerPrefix, subprotocol } from '../../shared/protocol/message.ts'
import { sendOwnPresenceOnly } from './ownPresence.ts'
import { createCopyBook, openLocalCopy, type LocalCopy } from './localCopy.ts'
import { createSaveLedger } from './saveLedger.ts'
import { createCountingSocket } from './socket.ts'

/** How one document stands; the workshop's save state is the worst of its documents'. */
export interface ReplicaState {
  readonly connection: 'connecting' | 'connected' | 'offline' | 'ended'
  /** Changes the server has not acknowledged as durable. */
  readonly unsaved: number
  readonly readOnly: boolean
  /** The server's store refuses at the moment; its own words. */
  readonly notSaving: string | null
  /** A change was refused for good; what is typed now stays here only. */
  readonly rejected: { readonly code: number; readonly detail: string } | null
  /** The document was made anew on the server: this copy is set aside. */
  readonly isStale: boolean
  /** This browser cannot keep a copy of its own. */
  readonly isMemoryOnly: boolean
  /** Close code after which the server wants no reconnect. */
  readonly endedBy: number | null
}

export interface Replica {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly state: Accessor<ReplicaState>
  /** Content is there: from this browser's copy or from the server. */
  readonly isLoaded: Accessor<boolean>
  /** Connects at once instead of waiting for the next attempt. */
  reconnect(): void
  /** Works on without the server until `reconnect`. */
  disconnect(): void
  /** Sets this copy aside under its name and starts with an empty one on the next visit. */
  setAside(): void
  close(): void
}

export interface ReplicaOptions {
  /** `ws://` or `wss://` address of the server, without path. */
  readonly server: string
  readonly workshopId: string
  readonly kind: ServedDocKind
  readonly token: string
  /** Tells copies of different people in one browser apart. */
  readonly participantId: string
  /** The same in all documents of a page, so that presence speaks for all of them. */
  readonly clientId: number
}

const atStart: ReplicaState = {
  connection: 'connecting',
  unsaved: 0,
  readOnly: false,
  notSaving: null,
  rejected: null,
  isStale: false,
  isMemoryOnly: false,
  endedBy: null,
}

/** Origin of transactions made by a person on this page; only these are undone. */
export const here = Symbol('here')

export function createReplica(options: ReplicaOptions): Replica {
  const key = `touchline:${options.workshopId}:${options.participantId}:${options.kind}`
  const book = createCopyBook(key)
  const ledger = createSaveLedger(book.unsaved())
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  const [state, setState] = createSignal<ReplicaState>({ ...atStart, unsaved: ledger.unsaved() })
  const [isLoaded, setLoaded] = createSignal(false)
  const patch = (changes: Partial<ReplicaState>): void => {
    setState((before) => ({ ...before, ...changes }))
  }

  const recount = (): void => {
    const unsaved = ledger.unsaved()
    if (unsaved === state().unsaved) return
    book.setUnsaved(unsaved)
    patch({ unsaved })
  }

  let copy: LocalCopy | null = null
  const known = book.last()
  const openCopy = (epoch: number, generation: number): void => {
    if (copy) return
    book.remember({ epoch, generation })
    copy = openLocalCopy(key, { epoch, generation }, doc, () => patch({ isMemoryOnly: true }))
    void copy.loaded.then(() => {
      if (known) setLoaded(true)
    })
  }
  if (known) openCopy(known.epoch, known.generation)

  const provider = new WebsocketProvider(
    `${options.server}/sync`,
    `${options.workshopId}/${options.kind}`,
    doc,
    {
      connect: false,
      disableBc: true,
      params: { ext: '1' },
      protocols: [subprotocol, bearerPrefix + options.token],
      WebSocketPolyfill: createCountingSocket((kind) => {
        ledger.sent(kind)
        recount()
      }),
    },
  )
  sendOwnPresenceOnly(provider)

  const onExtra = (extra: Extra): void => {
    switch (extra.type) {
      case 'hello':
        patch({ readOnly: extra.readOnly, notSaving: null })
        if (known && known.epoch !== extra.epoch) {
          // A document that was made anew: what this browser holds must not be merged into it.
          provider.shouldConnect = false
          provider.disconnect()
          book.remember({ epoch: extra.epoch, generation: 0 })
          book.setUnsaved(0)
          patch({ isStale: true })
        } else openCopy(extra.epoch, 0)
        break
      case 'saved':
        ledger.acknowledged(extra.n)
        patch({ notSaving: null })
        recount()
        break
      case 'notSaving':
        patch({ notSaving: extra.reason })
        break
      case 'rejected':
        patch({ rejected: { code: extra.code, detail: extra.detail } })
    }
  }
  for (const type of [100, 101, 102, 103, messageType.cursors]) {
    provider.messageHandlers[type] = (_encoder, decoder: decoding.Decoder) => {
      const extra = decodeExtra(type, decoder)
      if (extra) onExtra(extra)
    }
  }
  provider.messageHandlers[messageType.auth] = () => patch({ readOnly: true })

  provider.on('status', ({ status }) => {
    if (status === 'connected') {
      ledger.connected()
      patch({ connection: 'connected' })
    }
    if (status === 'disconnected') {
      ledger.disconnected()
      patch({ connection: 'offline' })
    }
    recount()
  })
  provider.on('connection-error', () => patch({ connection: 'offline' }))
  provider.on('closed', ({ code }) => patch({ connection: 'ended', endedBy: code }))
  provider.on('sync', (isSynced) => {
    if (isSynced) setLoaded(true)
  })
  doc.on('update', (_update, _origin, _doc, transaction) => {
    if (!transaction.local) return
    if (!provider.wsconnected) ledger.changedOffline()
    recount()
  })
  const giveUpWaiting = (): void => patch({ connection: 'offline' })
  window.addEventListener('offline', giveUpWaiting)
  const reconnect = (): void => {
    provider.wsUnsuccessfulReconnects = 0
    // A short gap in the network may leave the socket standing; then no new status comes to say so.
    if (provider.wsconnected) patch({ connection: 'connected' })
    provider.connect()
  }
  window.addEventListener('online', reconnect)
  // What this browser kept comes first: a refused epoch is then known before anything is sent.
  void (copy as LocalCopy | null)?.loaded.then(() => provider.connect())
  if (!copy) provider.connect()

  return {
    doc,
    awareness: provider.awareness,
    state,
    isLoaded,
    reconnect,
    disconnect: () => provider.disconnect(),
    setAside() {
      const last = book.last()
      if (last) book.remember({ epoch: last.epoch, generation: last.generation + 1 })
      book.setUnsaved(0)
    },
    close() {
      window.removeEventListener('offline', giveUpWaiting)
      window.removeEventListener('online', reconnect)
      provider.destroy()
      copy?.close()
      doc.destroy()
    },
  }
}
