/** A document again, with what it says and who wrote it, but without the traces of what was there before. */
import * as Y from 'yjs'
import { isRichRoot } from '../../shared/doc/roots.ts'
import { clonesOf, nodesOf } from '../versions/packVersion.ts'
import { serverAuthor } from './serverWriter.ts'

/** A document and whose the client ids in it are. */
export interface Owned {
  readonly doc: Y.Doc
  /** Client id → participant, or the server. */
  ownerOf(client: number): string | null
}

export interface WithoutPast {
  readonly doc: Y.Doc
  readonly owners: readonly (readonly [client: number, owner: string])[]
}

/**
 * Every record is written under a client id of whoever made it, one id a person: what somebody may
 * change and how much of the document is theirs stays as it was. What others changed within a record
 * becomes its maker's.
 *
 * @param newClient draws a client id
 * @returns the copy, which goes on writing under a client id of the server's
 */
export function withoutPast({ doc, ownerOf }: Owned, newClient: () => number): WithoutPast {
  const copy = new Y.Doc()
  const pieces = piecesOf({ doc, ownerOf }, copy)
  const clients = new Map<number, string>()
  // The server comes last: its id is the one that stays.
  for (const owner of [...[...pieces.keys()].filter((one) => one !== serverAuthor), serverAuthor]) {
    let client = newClient()
    while (clients.has(client)) client = newClient()
    clients.set(client, owner)
    copy.clientID = client
    copy.transact(() => pieces.get(owner)?.forEach((write) => write()))
  }
  return { doc: copy, owners: [...clients] }
}

/** What writes each piece again, by whose it is. */
function piecesOf({ doc, ownerOf }: Owned, copy: Y.Doc): Map<string, (() => void)[]> {
  const pieces = new Map<string, (() => void)[]>()
  const put = (owner: string | null, write: () => void): void => {
    const all = pieces.get(owner ?? serverAuthor) ?? []
    pieces.set(owner ?? serverAuthor, all)
    all.push(write)
  }
  for (const root of doc.share.keys()) {
    if (isRichRoot(root)) {
      const nodes = nodesOf(doc.getXmlFragment(root))
      put(null, () => copy.getXmlFragment(root).insert(0, clonesOf(nodes)))
      continue
    }
    const [from, into] = [doc.getMap(root), copy.getMap(root)]
    // Past the readers of Yjs: only the item says who made it.
    for (const [key, item] of from._map) {
      if (item.deleted) continue
      const value = from.get(key)
      put(ownerOf(item.id.client), () =>
        into.set(key, value instanceof Y.AbstractType ? value.clone() : value),
      )
    }
  }
  return pieces
}

/** What Yjs keeps of a value that is gone, nearly: its place, beside the key it stood under (bytes). */
const bytesOfTrace = 24

/** Bytes of what is left of all that was deleted or replaced, from above; quick, also where the document is large. */
export function bytesOfTraces(doc: Y.Doc): number {
  let bytes = 0
  for (const structs of doc.store.clients.values())
    for (const struct of structs) {
      if (struct instanceof Y.Item && !struct.deleted) continue
      bytes += bytesOfTrace + (struct instanceof Y.Item ? (struct.parentSub?.length ?? 0) : 0)
    }
  return bytes
}
