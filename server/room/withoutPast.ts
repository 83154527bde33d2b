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
 * Every record is written under a client id of whoever made it, and each field that another wrote
 * under one of theirs, one id a person: what somebody may change, what counts of what they said and
 * how much of the document is theirs stay as they were. A text becomes that of who wrote most of it.
 *
 * @param newClient draws a client id
 * @returns the copy, which goes on writing under a client id of the server's
 */
export function withoutPast({ doc, ownerOf }: Owned, newClient: () => number): WithoutPast {
  const copy = new Y.Doc()
  const { records, fields } = piecesOf({ doc, ownerOf }, copy)
  const clients = new Map<string, number>()
  const taken = new Set<number>()
  // The server comes last: its id is the one that stays.
  const people = [...records.owners(), ...fields.owners()].filter((one) => one !== serverAuthor)
  for (const owner of [...people, serverAuthor]) {
    let client = newClient()
    while (taken.has(client)) client = newClient()
    if (!clients.has(owner)) clients.set(owner, client)
    taken.add(client)
  }
  // A field stands in a record that is there.
  for (const pieces of [records, fields])
    for (const [owner, client] of clients) {
      copy.clientID = client
      copy.transact(() => pieces.writeOf(owner))
    }
  return { doc: copy, owners: [...clients].map(([owner, client]) => [client, owner] as const) }
}

/** What is to be written again, by whose it is. */
function createPieces() {
  const pieces = new Map<string, (() => void)[]>()
  return {
    owners: () => pieces.keys(),
    /** @param owner `null` = the server's */
    put(owner: string | null, write: () => void): void {
      const all = pieces.get(owner ?? serverAuthor) ?? []
      pieces.set(owner ?? serverAuthor, all)
      all.push(write)
    },
    writeOf: (owner: string) => pieces.get(owner)?.forEach((write) => write()),
  }
}

/** Past the readers of Yjs: only items say who made them. */
function piecesOf({ doc, ownerOf }: Owned, copy: Y.Doc) {
  const [records, fields] = [createPieces(), createPieces()]
  for (const root of doc.share.keys()) {
    if (isRichRoot(root)) {
      const nodes = nodesOf(doc.getXmlFragment(root))
      records.put(null, () => copy.getXmlFragment(root).insert(0, clonesOf(nodes)))
      continue
    }
    const into = copy.getMap(root)
    for (const [key, value, item] of entriesOf(doc.getMap(root))) {
      const maker = ownerOf(item.id.client)
      if (!(value instanceof Y.Map)) {
        records.put(maker, () => into.set(key, again(value)))
        continue
      }
      records.put(maker, () => into.set(key, new Y.Map()))
      for (const [name, field, part] of entriesOf(value))
        fields.put(writerOf(field, part, ownerOf), () =>
          (into.get(key) as Y.Map<unknown>).set(name, again(field)),
        )
    }
  }
  return { records, fields }
}

function* entriesOf(map: Y.Map<unknown>): Generator<[key: string, value: unknown, item: Y.Item]> {
  for (const [key, item] of map._map) if (!item.deleted) yield [key, map.get(key), item]
}

const again = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.clone() : value)

/** Who set the field, or wrote most of what stands in it. */
function writerOf(field: unknown, item: Y.Item, ownerOf: Owned['ownerOf']): string | null {
  const lengths = new Map<string | null, number>()
  if (field instanceof Y.AbstractType) addLengths(field, ownerOf, lengths)
  const [most] = [...lengths].sort(([, a], [, b]) => b - a)
  return most ? most[0] : ownerOf(item.id.client)
}

function addLengths(
  type: Y.AbstractType<unknown>,
  ownerOf: Owned['ownerOf'],
  lengths: Map<string | null, number>,
): void {
  const items: Y.Item[] = [...type._map.values()]
  for (let item = type._start; item; item = item.right) items.push(item)
  for (const { deleted, content, id, length } of items) {
    if (deleted) continue
    const owner = ownerOf(id.client)
    lengths.set(owner, (lengths.get(owner) ?? 0) + length)
    if (content instanceof Y.ContentType) addLengths(content.type, ownerOf, lengths)
  }
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
