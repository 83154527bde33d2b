/** How much of a board the server wrote on somebody's behalf: it is theirs all the same (SPEC P37). */
import * as Y from 'yjs'
import { asId, fieldsOf } from '../../shared/doc/fields.ts'
import { authorOf, countOfAuthor } from './authorship.ts'
import type { RoomDocument } from './roomDocument.ts'
import { serverAuthor } from './serverWriter.ts'

/** What Yjs keeps beside the words of one contribution, and the vault of who wrote it (bytes). */
export const bytesBeside = 200
const bytesInVault = 64

/**
 * Encoded bytes, nearly: of what stands there, and of what the vault remembers. Past the readers of Yjs,
 * so that only what is theirs is read.
 */
export function publishedBytes(
  { doc, kind, frontier }: RoomDocument,
  vault: Y.Doc,
  author: string,
) {
  if (kind !== 'board') return 0
  let bytes = countOfAuthor(vault, author) * bytesInVault
  for (const root of doc.share.keys())
    for (const [id, item] of doc.getMap(root)._map) {
      if (item.deleted || frontier.ownerOf(item.id.client) !== serverAuthor) continue
      const raw = item.content.getContent().at(-1)
      const writer = authorOf(vault, id) ?? asId(raw instanceof Y.Map ? raw.get('author') : null)
      if (writer === author) bytes += bytesOf(fieldsOf(raw) ?? {}) + bytesBeside
    }
  return bytes
}

/** Of words, as they are sent and stored. */
export function bytesOf(fields: object): number {
  return Buffer.byteLength(JSON.stringify(fields))
}
