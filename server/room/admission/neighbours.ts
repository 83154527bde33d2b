/** Finding items of a document by the names that admission gives to places. */
import * as Y from 'yjs'
import type { Id } from './scanUpdate.ts'

/** An id as a key of maps. */
export function keyOf({ client, clock }: Id): string {
  return `${client}:${clock}`
}

/** The item that holds an id; `null` when it is not there, or nothing but a length is left of it. */
export function itemAt(doc: Y.Doc, { client, clock }: Id): Y.Item | null {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return null
  const struct = structs[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item ? struct : null
}

/** The first item of a list, or the oldest value of a key. */
export function firstIn(doc: Y.Doc, where: string): Y.Item | null {
  const slash = where.indexOf('/')
  const parent = typeCalled(doc, slash < 0 ? where : where.slice(0, slash))
  if (!parent || slash < 0) return parent?._start ?? null
  let first = parent._map.get(where.slice(slash + 1)) ?? null
  while (first?.left) first = first.left
  return first
}

/** The list or map of a name; `null` when the document does not hold it. */
export function typeCalled(doc: Y.Doc, name: string): Y.AbstractType<unknown> | null {
  const id = /^(\d+):(\d+)$/u.exec(name)
  if (!id) return (doc.share.get(name) as Y.AbstractType<unknown> | undefined) ?? null
  const item = itemAt(doc, { client: Number(id[1]), clock: Number(id[2]) })
  return item?.content instanceof Y.ContentType ? item.content.type : null
}
