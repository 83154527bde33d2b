/** One person at the table: a page of our own, or a stock client that knows no extras and keeps no copy. */
import * as Y from 'yjs'
import { createSaveLedger, type SaveLedger } from '../../client/sync/saveLedger.ts'
import { createBrowserNotes } from '../../bench/longLife/browserNotes.ts'
import { createWriter, type Writer } from '../../client/sync/writer.ts'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Joined } from '../../shared/protocol/http.ts'
import type { Chance } from './chance.ts'
import type { Link } from './link.ts'

export const kinds = [
  'frame',
  'board',
  'record',
  'desk',
] as const satisfies readonly ServedDocKind[]

/** One document on a person's machine. */
export interface Sheet {
  readonly kind: ServedDocKind
  doc: Y.Doc
  link: Link | null
  /** Only on pages of our own; undoes what was done since the page was loaded. */
  undo: Y.UndoManager | null
  /** Only on pages of our own: what the server has called saved. */
  ledger: SaveLedger | null
  /** To be called whenever that, or the document, has changed. */
  recount: (isSynced: boolean) => void
}

export interface Person {
  readonly name: string
  readonly joined: Joined
  readonly hasExtras: boolean
  readonly sheets: readonly Sheet[]
  sheet(kind: ServedDocKind): Sheet
  /** Loads the page again. Only a page of our own still has what was not sent, and not always all of it. */
  reload(): void
  /** Connections of pages that are gone; what they sent may still arrive. */
  readonly leftBehind: readonly Link[]
  /** Cuts every connection. */
  goOffline(): void
}

export interface PersonOptions {
  readonly name: string
  readonly joined: Joined
  readonly hasExtras: boolean
  readonly hasUndo: boolean
  readonly chance: Chance
  readonly onGoneOn?: () => void
}

export function createPerson(options: PersonOptions): Person {
  const { name, joined, hasExtras, chance } = options
  const newClient = (): number => chance.between(1, 2 ** 32 - 1)
  // Pages of ours begin with one client id in all documents.
  const own = newClient()
  const papers = kinds.map((kind) =>
    createPaper(kind, { ...options, client: hasExtras ? own : newClient() }),
  )
  const sheets = papers.map(({ sheet }) => sheet)
  const leftBehind: Link[] = []
  const goOffline = (): void => {
    for (const sheet of sheets) sheet.link?.cut()
    for (const link of leftBehind.splice(0)) link.cut()
  }
  return {
    name,
    joined,
    hasExtras,
    sheets,
    sheet: (kind) => sheets.find((sheet) => sheet.kind === kind) as Sheet,
    leftBehind,
    goOffline,
    reload() {
      for (const { link } of sheets) {
        if (!link?.isOpen) continue
        if (chance.happens(0.5)) link.cut()
        else {
          link.leaveBehind()
          leftBehind.push(link)
        }
      }
      const client = newClient()
      for (const paper of papers) paper.reload(hasExtras ? client : newClient())
    },
  }
}

interface PaperOptions extends PersonOptions {
  readonly client: number
}

/** One document over all page loads: what the browser keeps of it, and the sheet the page has now. */
function createPaper(
  kind: ServedDocKind,
  { hasExtras, hasUndo, chance, client, onGoneOn }: PaperOptions,
) {
  const desk = createBrowserNotes()
  let writer: Writer | null = null
  /** An older copy, which a browser that was stopped may have instead of the newest. */
  let older: Uint8Array | null = null

  const begin = (sheet: Sheet, id: number, carried: number): void => {
    const { doc } = sheet
    doc.clientID = id
    sheet.undo = hasUndo ? undoOf(doc, kind) : null
    if (!hasExtras) return
    const ledger = createSaveLedger(carried)
    const writing = createWriter(doc, desk)
    const recount = (isSynced: boolean): void => {
      if (isSynced && ledger.isSettled() && ledger.unsaved() === 0) writing.whole()
    }
    doc.on('update', (_update, _origin, _doc, transaction) => {
      if (transaction.local && !sheet.link?.isOpen) ledger.changedOffline()
      if (transaction.local && Y.getState(doc.store, id) === 0 && hasWritten(transaction))
        onGoneOn?.()
      recount(sheet.link?.isSynced ?? false)
    })
    ;[sheet.ledger, sheet.recount, writer] = [ledger, recount, writing]
  }
  const sheet: Sheet = {
    ...{ kind, doc: new Y.Doc(), link: null, undo: null, ledger: null },
    recount: () => undefined,
  }
  begin(sheet, client, 0)
  return {
    sheet,
    reload(id: number) {
      sheet.undo?.destroy()
      writer?.close()
      const newest = Y.encodeStateAsUpdate(sheet.doc)
      const copy = older && chance.happens(0.4) ? older : newest
      if (chance.happens(0.5)) older = newest
      sheet.doc.destroy()
      sheet.doc = new Y.Doc()
      if (hasExtras) Y.applyUpdate(sheet.doc, copy)
      begin(sheet, id, sheet.ledger?.unsaved() ?? 0)
    },
  }
}

/** More than deletions, which need no id. */
function hasWritten({ beforeState, afterState }: Y.Transaction): boolean {
  return [...afterState].some(([client, clock]) => beforeState.get(client) !== clock)
}

function undoOf(doc: Y.Doc, kind: ServedDocKind): Y.UndoManager | null {
  if (kind !== 'board') return null
  const roots = ['touchpoints', 'findings', 'initiatives'].map((root) => doc.getMap(root))
  // No capturing by the clock: every edit is one step.
  return new Y.UndoManager(roots, { trackedOrigins: new Set([null]), captureTimeout: 0 })
}
