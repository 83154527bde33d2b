/**
 * Bounds what Yjs will have to do to put new items in (SPEC G6). An item normally stands between two
 * that are neighbours. One that does not is compared with everything between, so a few thousand of
 * them, made for it in one small update, would stop the process for minutes, and again at each load.
 */
import * as Y from 'yjs'
import { BadBytes } from './reader.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'

/** Comparisons one update may cost; each takes about a microsecond. Honest ones cost a few hundred. */
const mostSteps = 500_000

export interface Effort {
  /**
   * Counts what putting `struct` will cost, and remembers that it stands there. Call in the order of putting.
   *
   * @param where name of the list or key it stands in
   * @throws BadBytes when the update costs too much: no honest one does
   */
  spend(struct: ScannedStruct, where: string): void
}

/**
 * @param doc what is applied already
 * @param underway number of structs on their way into it
 */
export function createEffort(doc: Y.Doc, underway: number): Effort {
  /** What stands right of an id, or first in a list, because this update put it there. */
  const rightOf = new Map<string, string | null>()
  const putIn = new Map<string, number>()
  let left = mostSteps

  return {
    spend(struct, where) {
      const { client, clock, length, origin, rightOrigin } = struct
      const from = origin ? keyOf(origin) : where
      const wanted = rightOrigin && keyOf(rightOrigin)
      const known = rightOf.get(from)
      const next = known === undefined ? neighbourOf(doc, struct, where) : known
      const put = putIn.get(where) ?? 0
      if (next !== wanted) left -= 1 + put + underway + distance(doc, struct, where, left)
      if (left < 0) throw new BadBytes('the update would take too long to merge')
      putIn.set(where, put + 1)
      rightOf.set(from, `${client}:${clock}`)
      rightOf.set(`${client}:${clock + length - 1}`, wanted)
    },
  }
}

function keyOf({ client, clock }: Id): string {
  return `${client}:${clock}`
}

/** What stands right of the struct's origin in the document, or after it within one run of letters. */
function neighbourOf(doc: Y.Doc, { origin, client }: ScannedStruct, where: string): string | null {
  if (!origin) {
    const first = firstIn(doc, where)
    return first && keyOf(first.id)
  }
  const item = itemAt(doc, origin)
  const isInside = item ? origin.clock < item.lastId.clock : origin.client === client
  if (isInside) return keyOf({ client: origin.client, clock: origin.clock + 1 })
  return item?.right ? keyOf(item.right.id) : null
}

/** Items of the document between the two the struct names; not counted beyond `most`. */
function distance(
  doc: Y.Doc,
  { origin, rightOrigin }: ScannedStruct,
  where: string,
  most: number,
): number {
  let at = origin ? (itemAt(doc, origin)?.right ?? null) : firstIn(doc, where)
  const end = rightOrigin && itemAt(doc, rightOrigin)
  let steps = 0
  for (; at && at !== end && steps <= most; at = at.right) steps++
  return steps
}

function itemAt(doc: Y.Doc, { client, clock }: Id): Y.Item | null {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return null
  const struct = structs[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item ? struct : null
}

/** The first item of a list, or the oldest value of a key. */
function firstIn(doc: Y.Doc, where: string): Y.Item | null {
  const slash = where.indexOf('/')
  const parent = typeCalled(doc, slash < 0 ? where : where.slice(0, slash))
  if (!parent || slash < 0) return parent?._start ?? null
  let first = parent._map.get(where.slice(slash + 1)) ?? null
  while (first?.left) first = first.left
  return first
}

function typeCalled(doc: Y.Doc, name: string) {
  const id = /^(\d+):(\d+)$/u.exec(name)
  if (!id) return doc.share.get(name) ?? null
  const item = itemAt(doc, { client: Number(id[1]), clock: Number(id[2]) })
  return item?.content instanceof Y.ContentType ? item.content.type : null
}
