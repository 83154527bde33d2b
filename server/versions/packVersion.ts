/** What a version is made of: frame and board as they read, packed small. */
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { findings, initiatives, listShown } from '../../shared/doc/board.ts'
import { stages } from '../../shared/doc/frame.ts'
import type { VersionFigures } from '../../shared/domain/workshop.ts'
import { readingOfDoc } from './reading.ts'
import type { Packed } from './versionWork.ts'

/** Frame and board of one moment. */
export interface VersionDocs {
  readonly frame: Y.Doc
  readonly board: Y.Doc
}

/** All that is kept of a moment; half a second with thousands of touchpoints. */
export function packDocs(docs: VersionDocs): Packed {
  return { bytes: packVersion(docs), digest: digestOf(docs), holds: figuresOf(docs) }
}

/**
 * Only what can be read is packed, without history: what was deleted takes no room (SPEC C12).
 */
export function packVersion(docs: VersionDocs): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const doc of [docs.frame, docs.board])
    encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(freshCopy(doc)))
  return new Uint8Array(deflateSync(encoding.toUint8Array(encoder)))
}

/** The same for all that reads the same, however it came about; 22 characters. */
export function digestOf(docs: VersionDocs): string {
  const hash = createHash('sha256')
  for (const doc of [docs.frame, docs.board]) hash.update(readingOfDoc(doc, richRoot)).update('\n')
  return hash.digest('base64url').slice(0, 22)
}

/** Two new documents that read as what was packed; throws where they cannot be inflated or read. */
export function unpackVersion(packed: Uint8Array): VersionDocs {
  const decoder = decoding.createDecoder(new Uint8Array(inflateSync(packed)))
  const read = (): Y.Doc => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
    return doc
  }
  return { frame: read(), board: read() }
}

/** How many records of the best-known lists a version holds. */
function figuresOf({ frame, board }: VersionDocs): VersionFigures {
  const count = (records: Readonly<Record<string, object>>): number => Object.keys(records).length
  return {
    stages: count(stages.all(frame)),
    touchpoints: listShown(board).length,
    findings: count(findings.all(board)),
    initiatives: count(initiatives.all(board)),
  }
}

/** Root of the frame's rich text; every other root of frame and board is a map. */
export const richRoot = 'brief'

function freshCopy(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  // It is only ever read, so it needs no client of its own; equal content is packed alike.
  copy.clientID = 1
  copy.transact(() => {
    for (const root of doc.share.keys()) {
      if (root === richRoot)
        copy.getXmlFragment(root).insert(0, clonesOf(nodesOf(doc.getXmlFragment(root))))
      else
        for (const [key, value] of doc.getMap(root).entries())
          copy.getMap(root).set(key, value instanceof Y.AbstractType ? value.clone() : value)
    }
  })
  return copy
}

/** Children a rich text can have here; the admission lets nothing else in. */
export type RichChild = Y.XmlElement | Y.XmlText

/** Children of a rich text in their order, the live ones: what is done to them is done to the document. */
export function nodesOf(fragment: Y.XmlFragment): RichChild[] {
  return fragment.toArray().filter((node): node is RichChild => !(node instanceof Y.XmlHook))
}

/** Copies that belong to no document yet, in the same order. */
export function clonesOf(nodes: readonly RichChild[]): RichChild[] {
  return nodes.map((node) => node.clone() as RichChild)
}
