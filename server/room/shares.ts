/**
 * How much of a document is one person's (SPEC G10). Counted from above as they write, and exactly only
 * when that would turn somebody away: what was deleted, or written by others, is not theirs.
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { RoomDocument } from './roomDocument.ts'

export interface Shares {
  /** Whether the person keeps to `limit` bytes (0 = none) with it. */
  fits(piece: Piece, limit: number): boolean
  /** Counts in what was taken. */
  add(document: RoomDocument, author: string, bytes: number): void
}

/** What somebody wants to add. */
interface Piece {
  readonly document: RoomDocument
  readonly author: string
  /** Its size in bytes. */
  readonly more: number
}

interface Count {
  /** Bytes at most, with those on their way. */
  most: number
  /** State of the document when it was counted exactly; `null` = never. */
  exactAt: number | null
}

/** @param publishedBytes what the server wrote into a document on somebody's behalf, counted exactly */
export function createShares(
  publishedBytes: (document: RoomDocument, author: string) => number = () => 0,
): Shares {
  const counts = new WeakMap<RoomDocument, Map<string, Count>>()

  const countOf = (document: RoomDocument, author: string): Count => {
    const people = counts.get(document) ?? new Map<string, Count>()
    counts.set(document, people)
    // Nobody has more than there is.
    const count = people.get(author) ?? { most: document.bytes, exactAt: null }
    people.set(author, count)
    return count
  }
  return {
    fits({ document, author, more }, limit) {
      if (limit === 0) return true
      const count = countOf(document, author)
      if (count.most + more <= limit) return true
      if (count.exactAt === document.lastSeq) return false
      count.most =
        bytesOf(document, author) +
        publishedBytes(document, author) +
        document.linedBytes -
        document.appliedBytes
      count.exactAt = document.lastSeq
      return count.most + more <= limit
    },
    add(document, author, bytes) {
      countOf(document, author).most += bytes
    },
  }
}

/** Encoded bytes under the person's client ids: what a copy that lacks only those would be sent. */
function bytesOf({ doc, frontier }: RoomDocument, author: string): number {
  const others = [...doc.store.clients.keys()].filter((id) => frontier.ownerOf(id) !== author)
  const vector = encoding.createEncoder()
  encoding.writeVarUint(vector, others.length)
  for (const client of others) {
    encoding.writeVarUint(vector, client)
    encoding.writeVarUint(vector, Y.getState(doc.store, client))
  }
  // Both answers list all deletions.
  const withAuthor = Y.encodeStateAsUpdate(doc, encoding.toUint8Array(vector)).length
  return withAuthor - Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)).length
}
