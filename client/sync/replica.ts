/**
 * One document of the workshop as this browser holds it: the Y.Doc, its copy in IndexedDB, its
 * connection, and what is known about its being saved. The stock provider carries the frames.
 */
import * as decoding from 'lib0/decoding'
import { batch, createSignal, type Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { decodeExtra, messageType, type Extra } from '../../shared/protocol/message.ts'
import { bearerPrefix, subprotocol } from '../../shared/protocol/message.ts'
import { waitWhenSentAway } from './backOff.ts'
import { createCopyBook, type LocalCopyName } from './copyBook.ts'
import { openLateCopy } from './lateCopy.ts'
import type { LocalCopy } from './localCopy.ts'
import { sendOwnPresenceOnly } from './ownPresence.ts'
import { placesIn } from './places.ts'
import { stateAtStart, type ReplicaState } from './replicaState.ts'
import { createReceived, type ReceivedCounts } from './received.ts'
import { createSaveLedger } from './saveLedger.ts'
import { createCountingSocket } from './socket.ts'
import { openLateWriter } from './lateWriter.ts'

/** The lane of live cursors: nothing on it is kept, counted or sent again. */
export interface CursorLine {
  /** Hands on each frame of others' cursors, read up to its type; one listener, `null` = nobody. */
  onCursors(listen: ((decoder: decoding.Decoder) => void) | null): void
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

export interface ReplicaOptions {
  /** `ws://` or `wss://` address of the server, without path. */
  readonly server: string
  readonly workshopId: string
  readonly kind: ServedDocKind
  readonly token: string
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

export function createReplica(options: ReplicaOptions): Replica {
  const key = `touchline:${options.workshopId}:${options.participantId}:${options.kind}`
  const book = createCopyBook(key, String(options.clientId))
  const ledger = createSaveLedger(book.earlier().count)
  const doc = options.doc ?? new Y.Doc()
  doc.clientID = options.clientId
  const [state, setState] = createSignal<ReplicaState>({
    ...stateAtStart,
    unsaved: ledger.unsaved(),
  })
  const [isLoaded, setLoaded] = createSignal(false)
  const becomeLoaded = (): void => {
    setLoaded(true)
    options.onLoaded?.()
  }
  const places = new Set<string>()
  const patch = (changes: Partial<ReplicaState>): void => {
    setState((before) => ({ ...before, ...changes }))
  }

  const writer = openLateWriter(key, doc)
  const recount = (): void => {
    const unsaved = ledger.unsaved()
    const isSettled = ledger.isSettled()
    if (isSettled && provider.synced && unsaved === 0) writer.whole()
    if (isSettled) book.forgetEarlier()
    if (isSettled && unsaved === 0) places.clear()
    book.note({ count: unsaved, places: [...places] })
    if (unsaved !== state().unsaved || isSettled !== state().isSettled)
      patch({ unsaved, isSettled })
  }

  const received = createReceived()
  let copy: LocalCopy | null = null
  let copyName: LocalCopyName | null = null
  let newEpoch: number | null = null
  const openCopy = (name: LocalCopyName): LocalCopy => {
    copyName = name
    book.remember(name)
    const opened = openLateCopy({
      name: book.fileOf(name),
      doc,
      onTrouble(copyTrouble) {
        // What a person has cleared away took the note about it along.
        if (copyTrouble === null) book.remember(name)
        patch({ copyTrouble })
      },
      onLate() {
        ledger.arrived(isOpen())
        becomeLoaded()
        recount()
      },
      // With a connection it comes from the server; a socket may stand for a while without a network.
      onNews: () => state().connection === 'connected' || opened.pull(),
    })
    copy = opened
    return opened
  }

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
      }, received.note),
    },
  )
  /** A socket that is closing takes nothing any more, and may take long to say that it is closed. */
  const isOpen = (): boolean => provider.wsconnected && provider.ws?.readyState === WebSocket.OPEN
  sendOwnPresenceOnly(provider)
  waitWhenSentAway(provider)

  const greeted = (epoch: number, readOnly: boolean): void => {
    const isStale = copyName !== null && copyName.epoch !== epoch
    if (isStale) newEpoch = epoch
    patch({ readOnly, notSaving: null, notOpened: false, isGreeted: true, isStale })
    if (isStale) {
      // A document that was made anew: what this browser holds must not be merged into it.
      provider.disconnect()
      options.onStale?.()
    } else if (!copy) openCopy({ epoch, generation: 0 })
  }
  const onExtra = (extra: Extra): void => {
    switch (extra.type) {
      case 'hello':
        return greeted(extra.epoch, extra.readOnly)
      case 'saved':
        ledger.acknowledged(extra.n)
        patch({ notSaving: null })
        return recount()
      case 'notSaving':
        return patch({ notSaving: extra.reason })
      case 'rejected':
        return patch({ rejected: { code: extra.code, detail: extra.detail } })
    }
  }
  let onCursors: ((decoder: decoding.Decoder) => void) | null = null
  provider.messageHandlers[messageType.cursors] = (_encoder, decoder: decoding.Decoder) =>
    onCursors?.(decoder)
  for (const type of [100, 101, 102, 103]) {
    provider.messageHandlers[type] = (_encoder, decoder: decoding.Decoder) => {
      const extra = decodeExtra(type, decoder)
      if (extra) onExtra(extra)
    }
  }
  provider.messageHandlers[messageType.auth] = () => patch({ readOnly: true })

  let isOver = false
  provider.on('status', ({ status }) => {
    if (status === 'connected') {
      ledger.connected()
      patch({ connection: 'connected' })
    }
    if (status === 'disconnected') {
      ledger.disconnected()
      // Whoever is told to stay away is not without the server, not even for a moment.
      patch({ ...(!isOver && { connection: 'offline' }), isGreeted: state().isStale })
    }
    recount()
  })
  provider.on('connection-close', (event) => {
    isOver = event !== null && !provider.shouldReconnect(event, provider)
    patch({ notOpened: event?.code === closeCode.notReady })
  })
  provider.on('connection-error', () => patch({ connection: 'offline' }))
  provider.on('closed', ({ code }) => patch({ connection: 'ended', endedBy: code }))
  provider.on('sync', (isSynced) => {
    if (!isSynced) return
    copy?.complete()
    becomeLoaded()
    recount()
  })
  doc.on('afterTransaction', (transaction) => {
    if (transaction.local) for (const place of placesIn(transaction)) places.add(place)
  })
  doc.on('update', (_update, _origin, _doc, transaction) => {
    if (!transaction.local) return
    if (!isOpen()) ledger.changedOffline()
    recount()
  })
  const giveUpWaiting = (): void => patch({ connection: 'offline' })
  window.addEventListener('offline', giveUpWaiting)
  const reconnect = (): void => {
    if (state().isStale) return
    provider.wsUnsuccessfulReconnects = 0
    // A short gap in the network may leave the socket standing; then no new status comes to say so.
    if (provider.wsconnected) patch({ connection: 'connected' })
    provider.connect()
  }
  window.addEventListener('online', reconnect)

  const known = book.last()
  if (!known) provider.connect()
  // What this browser kept comes first: a document made anew is then known before anything is sent.
  else
    void openCopy(known).loaded.then((hasContent) => {
      if (hasContent === null) ledger.keepApart()
      if (hasContent) becomeLoaded()
      provider.connect()
    })

  return {
    kind: options.kind,
    doc,
    awareness: provider.awareness,
    state,
    isLoaded,
    unsavedPlaces: () => [...new Set([...book.earlier().places, ...places])],
    onCursors: (listen) => void (onCursors = listen),
    sendLoose(frame) {
      const { ws, wsconnected } = provider
      if (wsconnected && ws?.readyState === WebSocket.OPEN) ws.send(frame)
    },
    received: received.tell,
    reconnect,
    renew(token) {
      batch(() => {
        provider.disconnect()
        patch({ connection: 'connecting', endedBy: null })
      })
      if (token === null) return
      provider.protocols = [subprotocol, bearerPrefix + token]
      reconnect()
    },
    disconnect: () => provider.disconnect(),
    copyFile: () => copyName && book.fileOf(copyName),
    setAside() {
      if (newEpoch !== null) book.remember({ epoch: newEpoch, generation: 0 })
      else if (copyName) book.remember({ ...copyName, generation: copyName.generation + 1 })
      book.forgetAll()
      writer.forget()
    },
    close() {
      window.removeEventListener('offline', giveUpWaiting)
      window.removeEventListener('online', reconnect)
      provider.destroy()
      writer.close()
      copy?.close()
      if (!options.doc) doc.destroy()
    },
  }
}
