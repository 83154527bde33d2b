import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Room } from '../../server/room/contract.ts'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Joined } from '../../shared/protocol/http.ts'
import { createSaveLedger } from '../../client/sync/saveLedger.ts'
import { createWriter, type WriterDesk } from '../../client/sync/writer.ts'
import { decodeExtra, messageType, syncKind } from '../../shared/protocol/message.ts'
import { createBrowserNotes } from './browserNotes.ts'

/** One page load of one person, in a browser that remembers the client ids it wrote under. */
export interface Page {
  readonly person: Joined
  readonly board: Y.Doc
  readonly desk: Y.Doc
  /** Resolves when everything edited so far is said to be saved. */
  saved(): Promise<void>
  close(): void
}

const opened = ['board', 'desk', 'frame', 'record'] as const satisfies readonly ServedDocKind[]

/** What each person's browser keeps from one page load to the next. */
export interface Browsers {
  /** Notes about one document of one person. */
  notes(participantId: string, kind: ServedDocKind): WriterDesk
}

export function createBrowsers(): Browsers {
  const kept = new Map<string, WriterDesk>()
  return {
    notes(participantId, kind) {
      const key = `${participantId}/${kind}`
      const notes = kept.get(key) ?? createBrowserNotes()
      kept.set(key, notes)
      return notes
    },
  }
}

export async function loadPage(room: Room, person: Joined, browsers: Browsers): Promise<Page> {
  const tabs = opened.map((kind) =>
    openDocument(room, person, [kind, browsers.notes(person.participantId, kind)]),
  )
  await Promise.all(tabs.map((tab) => tab.whole))
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
  [kind, notes]: readonly [kind: ServedDocKind, notes: WriterDesk],
) {
  const doc = new Y.Doc()
  const ledger = createSaveLedger(0)
  const writer = createWriter(doc, notes)
  const server = {}
  const isWhole = (): boolean => state.isSynced && ledger.isSettled() && ledger.unsaved() === 0
  const follow = (): void => {
    if (isWhole()) writer.whole()
  }
  const state = { isSynced: false, closed: 0 }
  const connection = {
    buffered: 0,
    send(frame: Uint8Array) {
      const decoder = decoding.createDecoder(frame)
      const type = decoding.readVarUint(decoder)
      const extra = decodeExtra(type, decoder)
      if (extra?.type === 'saved') ledger.acknowledged(extra.n)
      if (extra?.type === 'rejected') throw new Error(`${kind}: ${extra.detail}`)
      if (type === messageType.sync) take(decoding.readVarUint(decoder), decoder)
      follow()
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
  const sendEdits = (step: 1 | 2, bytes: Uint8Array): void => {
    ledger.sent(step === syncKind.step2 ? 'step2' : 'update')
    send(step, bytes)
  }
  const take = (step: number, decoder: decoding.Decoder): void => {
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === syncKind.step1) return sendEdits(syncKind.step2, Y.encodeStateAsUpdate(doc, bytes))
    Y.applyUpdate(doc, bytes, server)
    state.isSynced = true
  }
  doc.on('update', (bytes: Uint8Array, origin: unknown) => {
    if (origin !== server) sendEdits(syncKind.update, bytes)
    follow()
  })
  send(syncKind.step1, Y.encodeStateVector(doc))
  return {
    doc,
    /** Everything has come, and the id to write under is settled. */
    whole: until(() => {
      if (state.closed > 0) throw new Error(`${kind} was closed with ${state.closed}`)
      return isWhole()
    }),
    saved: () => until(() => ledger.unsaved() === 0),
    close() {
      writer.close()
      session.detach()
      doc.destroy()
    },
  }
}
