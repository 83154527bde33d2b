/** A page of our own client without its screen: documents, copies, connections and what a person does. */
import { setMaxListeners } from 'node:events'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { createRoot } from 'solid-js'
import { vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createRecordReplica } from '../../client/sync/recordReplica.ts'
import { createReplica, type Replica } from '../../client/sync/replica.ts'
import { createBallotActions } from '../../client/workshop/ballotActions.ts'
import { createListActions, createSetActions } from '../../client/workshop/listActions.ts'
import { saveStateOf, type SaveState } from '../../client/workshop/saveState.ts'
import { createTouchpointActions } from '../../client/workshop/touchpointActions.ts'
import { createUndo } from '../../client/workshop/undo.ts'
import * as board from '../../shared/doc/board.ts'
import * as record from '../../shared/doc/record.ts'
import type { Joined } from '../../shared/protocol/http.ts'

const kinds = ['frame', 'board', 'desk'] as const

/** Gives this process what the client needs of a browser: storage that outlives a page, and no more. */
export function installBrowser(): void {
  const kept = new Map<string, string>()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  const page = new EventTarget()
  // Many pages share what is one browser here; each document of each listens.
  setMaxListeners(200, page)
  process.setMaxListeners(200)
  vi.stubGlobal('window', page)
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  vi.stubGlobal('WebSocket', WebSocket)
  vi.stubGlobal('navigator', { locks: createLocks() })
}

/** As the browser's: a lock is had by one page, until what it does with it is over. */
function createLocks() {
  const held = new Set<string>()
  return {
    async request(name: string, _options: object, use: (lock: object | null) => unknown) {
      if (held.has(name)) return use(null)
      held.add(name)
      try {
        return await use({ name })
      } finally {
        held.delete(name)
      }
    },
  }
}

/** The network of one device: pulled out, every socket breaks and none can be opened. */
export interface Network {
  readonly Socket: new (url: string | URL, protocols?: string | string[]) => WebSocket
  unplug(): void
  plugIn(): void
}

export function createNetwork(): Network {
  const open = new Set<WebSocket>()
  let isThere = true
  class Socket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      // Nobody listens on this port: the attempt fails as it does without a network.
      super(isThere ? url : 'ws://127.0.0.1:9', protocols)
      open.add(this)
      this.on('close', () => open.delete(this))
    }
  }
  return {
    Socket,
    unplug() {
      isThere = false
      for (const socket of open) socket.terminate()
    },
    plugIn: () => void (isThere = true),
  }
}

export interface PageOptions {
  /** `http://…` address of the server. */
  readonly server: string
  readonly workshopId: string
  readonly person: Joined
  readonly network?: Network
}

/** One page load. Everything it keeps is there for the next one. */
export function openPage({ server, workshopId, person, network = createNetwork() }: PageOptions) {
  vi.stubGlobal('WebSocket', network.Socket)
  const clientId = new Y.Doc().clientID
  const options = {
    server: server.replace('http', 'ws'),
    workshopId,
    token: person.token,
    participantId: person.participantId,
    clientId,
  }
  const replica = (kind: (typeof kinds)[number]): Replica =>
    createRoot(() => createReplica({ ...options, kind }))
  const replicas = {
    frame: replica('frame'),
    board: replica('board'),
    record: createRecordReplica(options),
    desk: replica('desk'),
  }
  vi.stubGlobal('WebSocket', WebSocket)
  const all = Object.values(replicas)
  const docs = {
    frame: replicas.frame.doc,
    board: replicas.board.doc,
    record: replicas.record.doc,
    desk: replicas.desk.doc,
  }
  const round = (): string => record.session.get(docs.record).round
  return {
    docs,
    replicas,
    network,
    isLoaded: () => all.every((one) => one.isLoaded()),
    saveState: (): SaveState =>
      saveStateOf(
        all.map((one) => one.state()),
        true,
      ),
    touchpoints: createTouchpointActions(
      docs,
      () => person.participantId,
      () => false,
    ),
    drafts: createTouchpointActions(
      docs,
      () => person.participantId,
      () => true,
    ),
    findings: createListActions(docs.board, board.findings),
    initiatives: createListActions(docs.board, board.initiatives),
    evidence: createSetActions(docs.board, board.evidence),
    comments: createSetActions(docs.board, board.comments),
    ballot: createBallotActions(docs, round),
    undo: createRoot(() => createUndo(docs)),
    round,
    close: () => all.forEach((one) => one.close()),
  }
}

export type Page = ReturnType<typeof openPage>
