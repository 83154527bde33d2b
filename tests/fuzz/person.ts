/** One person at the table: a page of our own, or a stock client that knows no extras and keeps no copy. */
import * as Y from 'yjs'
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
}

export interface Person {
  readonly name: string
  readonly joined: Joined
  readonly hasExtras: boolean
  readonly sheets: readonly Sheet[]
  sheet(kind: ServedDocKind): Sheet
  /** Loads the page again: a new client id; only a page of our own still has what was not sent. */
  reload(): void
  /** Cuts every connection. */
  goOffline(): void
}

export interface PersonOptions {
  readonly name: string
  readonly joined: Joined
  readonly hasExtras: boolean
  readonly hasUndo: boolean
  readonly chance: Chance
}

export function createPerson({ name, joined, hasExtras, hasUndo, chance }: PersonOptions): Person {
  const newDoc = (client: number, copy: Uint8Array | null): Y.Doc => {
    const doc = new Y.Doc()
    doc.clientID = client
    if (copy) Y.applyUpdate(doc, copy)
    return doc
  }
  const newClient = (): number => chance.between(1, 2 ** 32 - 1)
  // Pages of ours use one client id in all documents.
  const own = newClient()
  const sheets = kinds.map((kind): Sheet => {
    const doc = newDoc(hasExtras ? own : newClient(), null)
    return { kind, doc, link: null, undo: hasUndo ? undoOf(doc, kind) : null }
  })
  const goOffline = (): void => {
    for (const sheet of sheets) sheet.link?.cut()
  }
  return {
    name,
    joined,
    hasExtras,
    sheets,
    sheet: (kind) => sheets.find((sheet) => sheet.kind === kind) as Sheet,
    goOffline,
    reload() {
      goOffline()
      const client = newClient()
      for (const sheet of sheets) {
        sheet.undo?.destroy()
        const copy = hasExtras ? Y.encodeStateAsUpdate(sheet.doc) : null
        sheet.doc.destroy()
        sheet.doc = newDoc(hasExtras ? client : newClient(), copy)
        sheet.undo = hasUndo ? undoOf(sheet.doc, sheet.kind) : null
      }
    },
  }
}

function undoOf(doc: Y.Doc, kind: ServedDocKind): Y.UndoManager | null {
  if (kind !== 'board') return null
  const roots = ['touchpoints', 'findings', 'initiatives'].map((root) => doc.getMap(root))
  // No capturing by the clock: every edit is one step.
  return new Y.UndoManager(roots, { trackedOrigins: new Set([null]), captureTimeout: 0 })
}
