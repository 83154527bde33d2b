/**
 * Yjs keeps a trace of every value that was ever replaced or deleted in a map: some ten to thirty
 * bytes, for ever. A document whose traces outweigh what it says is made anew from that when nobody is
 * connected (decision 9).
 */
import * as Y from 'yjs'
import { ownerOf, type DocName } from '../../shared/access/docName.ts'
import { richRoot } from '../versions/packVersion.ts'
import { readingOfDoc } from '../versions/reading.ts'
import type { RoomCore } from './core.ts'
import { randomClient } from './randomClient.ts'
import type { RoomDocument } from './roomDocument.ts'
import { bytesOfTraces, withoutPast, type WithoutPast } from './withoutPast.ts'

/** Only the server writes them: nobody has edits that build on what was there before. */
const writtenByServer: readonly DocName[] = ['record', 'vault']

/** Smaller ones stay: they cost nobody anything (bytes of the encoded whole). */
const leastBytes = 32 * 1024
/**
 * The same where people write: whoever was away with something unsent finds it on the list of what was
 * not accepted afterwards, so it has to be rare. Some fifteen thousand records have to be deleted first.
 */
const leastBytesOfPeople = 1024 * 1024
/** How much larger than its content a document has to be. */
const leastTimes = 2

/**
 * The document made anew where that is worth it, else `null`. Not to be put in its place while anybody
 * is connected: they would have to load it again.
 */
export function anewIfOutgrown(core: RoomCore, document: RoomDocument): WithoutPast | null {
  const { name, bytes, proof, looseUpdates } = document
  const least = writtenByServer.includes(name) ? leastBytes : leastBytesOfPeople
  // What lies aside belongs to the document before; what has not changed was judged when it was smaller.
  if (proof || looseUpdates === 0 || bytes < least) return null
  const size = document.whole().length
  if (size < least || bytesOfTraces(document.doc) * leastTimes < size) return null
  const fresh = contentAlone(core, document)
  return size >= leastTimes * Y.encodeStateAsUpdate(fresh.doc).length ? fresh : null
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

/** @throws RangeError when it would not read the same */
function contentAlone(core: RoomCore, document: RoomDocument): WithoutPast {
  const { name, doc, frontier } = document
  const ownerOf = (client: number): string | null => frontier.ownerOf(client)
  const fresh = withoutPast({ doc, ownerOf }, () => randomClient(core.randomBytes))
  if (readingOfDoc(fresh.doc, richRoot) !== readingOfDoc(doc, richRoot))
    throw new RangeError(`${name} made anew would not read the same; it stays as it is`)
  return fresh
}
