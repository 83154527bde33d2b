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
  /** Whether it may cost too much beside what is on its way: to be judged again when that is applied. */
  readonly isUnsure: boolean
}

export interface EffortOptions {
  /** What is applied already. */
  readonly doc: Y.Doc
  /** Number of structs on their way into it, which may stand anywhere. */
  readonly underway: number
  /** The struct of this update that holds an id, among those that were put. */
  readonly putAt: (id: Id) => ScannedStruct | null
}

/** Counts for one update. */
export function createEffort({ doc, underway, putAt }: EffortOptions): Effort {
  /** What stands right of an id, or first in a list, because this update put it there. */
  const rightOf = new Map<string, string | null>()
  const gaps = createGaps(doc, putAt)
  let left = mostSteps
  let unsureBy = 0
  let put = 0

  const pay = (struct: ScannedStruct, where: string): void => {
    const steps = gaps.stepsOf(struct, where, left)
    left -= 1 + (steps ?? 0)
    unsureBy += underway + (steps === null ? put : gaps.unplaced)
    if (steps === null && unsureBy <= left) unsureBy += lengthOf(doc, where)
    if (left < 0) throw new BadBytes('the update would take too long to merge')
  }
  return {
    spend(struct, where) {
      const { client, clock, length, origin, rightOrigin } = struct
      const from = origin ? keyOf(origin) : where
      const wanted = rightOrigin && keyOf(rightOrigin)
      const known = rightOf.get(from)
      const next = known === undefined ? neighbourOf(doc, struct, where) : known
      if (next !== wanted) pay(struct, where)
      gaps.put(struct, where)
      put++
      rightOf.set(from, `${client}:${clock}`)
      rightOf.set(`${client}:${clock + length - 1}`, wanted)
    },
    get isUnsure() {
      return unsureBy > left
    },
  }
}

/** Place in the document after which something is put: an item, or the start of a list by its name. */
type Gap = Y.Item | string

/** How many items this update put in which gap between those of the document. */
function createGaps(doc: Y.Doc, putAt: EffortOptions['putAt']) {
  const gapOf = new Map<ScannedStruct, Gap>()
  const putIn = new Map<Gap, number>()
  let unplaced = 0

  /** `null` when the id is on its way, so that nobody can say. */
  const gapAt = (id: Id): Gap | null => {
    const put = putAt(id)
    return put ? (gapOf.get(put) ?? null) : itemAt(doc, id)
  }
  const gapLeftOf = ({ origin }: ScannedStruct, where: string): Gap | null =>
    origin ? gapAt(origin) : where

  return {
    /** Items put beside what is on its way; they may stand anywhere. */
    get unplaced() {
      return unplaced
    },
    put(struct: ScannedStruct, where: string): void {
      const gap = gapLeftOf(struct, where)
      if (gap === null) return void unplaced++
      gapOf.set(struct, gap)
      putIn.set(gap, (putIn.get(gap) ?? 0) + 1)
    },
    /** Items between the two the struct names, of the document and of this update; not counted far beyond `most`. */
    stepsOf(struct: ScannedStruct, where: string, most: number): number | null {
      const { rightOrigin } = struct
      const start = gapLeftOf(struct, where)
      const last = rightOrigin && gapAt(rightOrigin)
      if (start === null || (rightOrigin && last === null)) return null
      const isInGap = rightOrigin !== null && putAt(rightOrigin) !== null
      let steps = putIn.get(start) ?? 0
      if (isInGap && start === last) return steps
      const lastItem = last instanceof Y.Item ? last : null
      const end = isInGap ? (lastItem?.right ?? null) : lastItem
      let at = typeof start === 'string' ? firstIn(doc, where) : start.right
      for (; at && at !== end && steps <= most; at = at.right) steps += 1 + (putIn.get(at) ?? 0)
      return steps
    },
  }
}

function lengthOf(doc: Y.Doc, where: string): number {
  let length = 0
  for (let at = firstIn(doc, where); at && length < mostSteps; at = at.right) length++
  return length
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
