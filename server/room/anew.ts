/**
 * Yjs keeps a trace of every value that was ever replaced in a map: some ten bytes, for ever. Where
 * only the server writes, nobody has edits that build on them, so that such a document can be made
 * anew from what it says (decision 9).
 */
import * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import { makeSameMaps } from '../../shared/doc/sameMaps.ts'
import type { RoomDocument } from './roomDocument.ts'

const writtenByServer: readonly DocName[] = ['record', 'vault']

/** Smaller ones stay: they cost nobody anything (bytes of the encoded whole). */
const leastBytes = 32 * 1024
/** How much larger than its content a document has to be. */
const leastTimes = 2

/**
 * Whether it is so much larger than its content that it is worth making anew. Not to be done while
 * anybody is connected: they would have to load it again.
 */
export function isOutgrown(document: RoomDocument): boolean {
  const { name, bytes, proof, looseUpdates } = document
  // What lies aside belongs to the document before; what has not changed was judged when it was smaller.
  if (!writtenByServer.includes(name) || proof || looseUpdates === 0 || bytes < leastBytes)
    return false
  const content = Y.encodeStateAsUpdate(contentAlone(document)).length
  return document.whole().length >= leastTimes * content
}

/** What it says, in a document without a past. */
export function contentAlone({ doc, serverClient }: RoomDocument): Y.Doc {
  const fresh = new Y.Doc()
  fresh.clientID = serverClient
  makeSameMaps(doc, fresh)
  return fresh
}
