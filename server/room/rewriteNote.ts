/**
 * The long text of a touchpoint, written by wish: worked into what it is by now, node by node, as Yjs merges
 * what two people wrote without seeing each other's. So nobody's words are lost (SPEC P47).
 */
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { richTextOf, writeRichText } from '../../shared/doc/richText.ts'
import { restoreNodes } from '../versions/restore.ts'

interface Rewriting {
  /** Nodes as the writer had them before; anything else = none. */
  readonly before: unknown
  /** Nodes as the writer wants them. */
  readonly after: unknown
}

/** Does nothing for an unknown touchpoint, and where `after` is no list. */
export function rewriteNote(doc: Y.Doc, id: string, { before, after }: Rewriting): void {
  if (!Array.isArray(after)) return
  const note = noteIn(doc, id)
  if (!note) return
  const theirs = aText(2, richTextOf(note))
  const base = aText(1, before)
  const wanted = isSame(base, theirs) ? aText(3, after) : bothOf(base, theirs, aText(3, after))
  if (!isSame(wanted, theirs)) restoreNodes(note, wanted)
}

/** The note, put there where another client left none. */
function noteIn(doc: Y.Doc, id: string): Y.XmlFragment | null {
  const known = noteOf(doc, id)
  const entry = touchpoints.map(doc).get(id)
  if (known || !(entry instanceof Y.Map)) return known
  entry.set('note', new Y.XmlFragment())
  return noteOf(doc, id)
}

/** Both changes of one text, merged. */
function bothOf(base: Y.XmlFragment, theirs: Y.XmlFragment, ours: Y.XmlFragment): Y.XmlFragment {
  const [one, other] = [copyOf(base, 4), copyOf(base, 5)]
  restoreNodes(one, theirs)
  restoreNodes(other, ours)
  Y.applyUpdate(one.doc as Y.Doc, Y.encodeStateAsUpdate(other.doc as Y.Doc))
  return one
}

function aText(client: number, nodes: unknown): Y.XmlFragment {
  const doc = new Y.Doc()
  doc.clientID = client
  const text = doc.getXmlFragment()
  writeRichText(text, Array.isArray(nodes) ? nodes : [])
  return text
}

function copyOf(text: Y.XmlFragment, client: number): Y.XmlFragment {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(text.doc as Y.Doc))
  doc.clientID = client
  return doc.getXmlFragment()
}

function isSame(one: Y.XmlFragment, other: Y.XmlFragment): boolean {
  return JSON.stringify(richTextOf(one)) === JSON.stringify(richTextOf(other))
}
