import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Room } from '../../server/room/contract.ts'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Joined } from '../../shared/protocol/http.ts'
import { decodeExtra, messageType, syncKind } from '../../shared/protocol/message.ts'

/** One page load of one person: the documents it opened, all under one client id that is new each time. */
export interface Page {
  readonly person: Joined
  readonly board: Y.Doc
  readonly desk: Y.Doc
  /** Resolves when everything edited so far is said to be saved. */
  saved(): Promise<void>
  close(): void
}

const opened = ['board', 'desk', 'frame', 'record'] as const satisfies readonly ServedDocKind[]

export async function loadPage(room: Room, person: Joined): Promise<Page> {
  const client = new Y.Doc().clientID
  const tabs = opened.map((kind) => openDocument(room, person, [kind, client]))
  await Promise.all(tabs.map((tab) => tab.synced))
  const [board, desk] = tabs
  if (!board || !desk) throw new RangeError('a page has a board and a desk')
  return {
    person,
    board: board.doc,
    desk: desk.doc,
    saved: async () => void (await Promise.all(tabs.map((tab) => tab.saved()))),
    close() {
      for (const tab of tabs) tab.close()
    },
  }
}

/** Turns a waiting page gives the server before it gives up. */
const mostTurns = 200_000

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn++) {
    if (isSo()) return
    await new Promise((next) => void setTimeout(next, 1))
  }
  throw new Error('the server never answered')
}

function openDocument(
  room: Room,
  person: Joined,
  [kind, client]: readonly [kind: ServedDocKind, client: number],
) {
  const doc = new Y.Doc()
  doc.clientID = client
  const server = {}
  const state = { isSynced: false, sent: 0, saved: 0, closed: 0 }
  const connection = {
    buffered: 0,
    send(frame: Uint8Array) {
      const decoder = decoding.createDecoder(frame)
      const type = decoding.readVarUint(decoder)
      const extra = decodeExtra(type, decoder)
      if (extra?.type === 'saved') state.saved = extra.n
      if (extra?.type === 'rejected') throw new Error(`${kind}: ${extra.detail}`)
      if (type !== messageType.sync) return
      if (decoding.readVarUint(decoder) === syncKind.step1) return
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), server)
      state.isSynced = true
    },
    close: (code: number) => void (state.closed = code),
  }
  const session = room.attach(connection, person, kind, { extras: true })
  const send = (step: number, bytes: Uint8Array): void => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
    session.receive(encoding.toUint8Array(encoder))
  }
  doc.on('update', (bytes: Uint8Array, origin: unknown) => {
    if (origin === server) return
    state.sent++
    send(syncKind.update, bytes)
  })
  send(syncKind.step1, Y.encodeStateVector(doc))
  return {
    doc,
    synced: until(() => {
      if (state.closed > 0) throw new Error(`${kind} was closed with ${state.closed}`)
      return state.isSynced
    }),
    saved: () => until(() => state.saved >= state.sent),
    close() {
      session.detach()
      doc.destroy()
    },
  }
}
