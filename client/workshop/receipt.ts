/** What this browser holds of a workshop, looked through for what it should not (SPEC SL41). */
import * as Y from 'yjs'
import { isKnownRoot, isRichRoot } from '../../shared/doc/roots.ts'
import type { Documents } from './documents.ts'

export interface Receipt {
  /** Lists in the shared documents, and entries in all of them. */
  readonly lists: number
  readonly entries: number
  /** Lists in a shared document that do not belong there, as `board/ratings:r1`; none = nothing was found. */
  readonly stray: readonly string[]
  /** Everything the documents hold, the own desk too: readable, and as the bytes Yjs keeps (base64). */
  readonly documents: Readonly<Record<string, { readonly content: object; readonly bytes: string }>>
}

const shared = ['frame', 'board', 'record'] as const

/** Looks through the documents as they are in this browser now; counts and strays are of the shared ones. */
export function receiptOf(docs: Documents): Receipt {
  const roots = shared.flatMap((kind) =>
    [...docs[kind].share].map(([root, type]) => ({ kind, root, size: sizeOf(type) })),
  )
  const filled = roots.filter(({ size }) => size > 0)
  return {
    lists: filled.length,
    entries: filled.reduce((sum, { size }) => sum + size, 0),
    stray: filled
      .filter(({ kind, root }) => !isKnownRoot(kind, root))
      .map(({ kind, root }) => `${kind}/${root}`),
    documents: Object.fromEntries(
      [...shared, 'desk' as const].map((kind) => [kind, wholeOf(docs[kind])]),
    ),
  }
}

/** Entries of a map, or items of anything else. */
function sizeOf(type: Pick<Y.AbstractType<never>, '_length' | '_map'>): number {
  let size = type._length
  for (const item of type._map.values()) if (!item.deleted) size++
  return size
}

function wholeOf(doc: Y.Doc) {
  const content = Object.fromEntries(
    [...doc.share.keys()].map((root) => [
      root,
      isRichRoot(root) ? doc.getXmlFragment(root).toString() : doc.getMap(root).toJSON(),
    ]),
  )
  const bytes = Y.encodeStateAsUpdate(doc)
  let binary = ''
  for (const byte of bytes) binary += String.fromCodePoint(byte)
  return { content, bytes: btoa(binary) }
}
