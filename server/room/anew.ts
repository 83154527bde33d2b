/**
 * Yjs keeps a trace of every value that was ever replaced in a map: some ten bytes, for ever. Where
 * only the server writes, nobody has edits that build on them, so that such a document can be made
 * anew from what it says (decision 9).
 */
import * as Y from 'yjs'
import { ownerOf, type DocName } from '../../shared/access/docName.ts'
import { makeSameMaps } from '../../shared/doc/sameMaps.ts'
import type { RoomCore } from './core.ts'
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

/**
 * Whether it is the desk of somebody who is no longer in, with nothing on it: only the names of what
 * lay there, which would say for ever what this person gave an answer to.
 */
export function isLeftBehind(core: RoomCore, document: RoomDocument): boolean {
  const owner = ownerOf(document.name)
  if (owner === null || core.members.get(owner) !== null || document.lastSeq === 0) return false
  const { doc } = document
  return [...doc.share.keys()].every((root) => doc.getMap(root).size === 0)
}

/** What it says, in a document without a past. */
export function contentAlone({ doc, serverClient }: RoomDocument): Y.Doc {
  const fresh = new Y.Doc()
  fresh.clientID = serverClient
  makeSameMaps(doc, fresh)
  return fresh
}
