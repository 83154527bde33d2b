/**
 * Bounds what Yjs will have to do with an update (SPEC G6–G8). An item normally stands between two
 * that are neighbours. One that does not is compared with everything between, so a few thousand of
 * them, made for it in one small update, would stop the process for minutes, and again at each load.
 */
import * as Y from 'yjs'
import { createErasures, passedPerStep, type Range } from './erasures.ts'
import { BadBytes } from './reader.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'
import { createSplits } from './splits.ts'

/** Comparisons one update may cost; each takes about a microsecond. Honest ones cost a few hundred. */
const mostSteps = 500_000

/** What an ordinary struct costs from being read to being sent to everybody. */
const stepsPerStruct = 10

export interface Effort {
  /**
   * Counts what putting `struct` will cost, and remembers that it stands there. Call in the order of putting.
   *
   * @param where name of the list or key it stands in
   * @throws BadBytes when the update costs too much: no honest one does
   */
  spend(struct: ScannedStruct, where: string): void
  /**
   * Counts what deleting a range will cost. Call after all structs were put.
   *
   * @throws BadBytes as above
   */
  erase(range: Range): void
  /** Steps so far, those of ordinary work too, which no update is refused for. */
  readonly steps: number
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
  /** The struct on its way that holds an id. */
  readonly underwayAt: (id: Id) => ScannedStruct | null
}

/** Counts for one update. */
export function createEffort({ doc, underway, putAt, underwayAt }: EffortOptions): Effort {
  /** What stands right of an id, or first in a list, because this update put it there. */
  const rightOf = new Map<string, string | null>()
  const gaps = createGaps(doc, putAt)
  const structAt = (id: Id): ScannedStruct | null => putAt(id) ?? underwayAt(id)
  const splits = createSplits({ doc, underway, structAt })
  const erasures = createErasures(doc, splits)
  const formatted = new Set<string>()
  let left = mostSteps
  let unsureBy = 0
  let put = 0

  const charge = (steps: number): void => {
    left -= steps
    if (left < 0) throw new BadBytes('the update would take too long to merge')
  }
  const pay = (struct: ScannedStruct, where: string): void => {
    const steps = gaps.stepsOf(struct, where, left)
    charge(1 + (steps ?? 0))
    unsureBy += underway + (steps === null ? put : gaps.unplaced)
    if (steps === null && unsureBy <= left) unsureBy += lengthOf(doc, where)
  }
  return {
    spend(struct, where) {
      const { client, clock, length, origin, rightOrigin } = struct
      if (origin) charge(splits.costAfter(origin))
      if (rightOrigin) charge(splits.costBefore(rightOrigin))
      if (struct.isFormat && !formatted.has(where)) {
        formatted.add(where)
        charge(tidyingSteps(doc, where, left))
      }
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
    erase(range) {
      charge(erasures.costOf(range, left))
      const isHere = range.clock + range.length <= Y.getState(doc.store, range.client)
      if (isHere) return
      // What is not in the document yet may be one text, walked over by all that goes of it.
      const around = put + underway
      const walked = (Math.min(range.length, around) * around) / passedPerStep
      if (putAt(range)) charge(walked)
      else unsureBy += walked
    },
    get steps() {
      return mostSteps - Math.max(0, left) + put * stepsPerStruct
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

/** Items that are compared with a set of formats in the time of one step. */
const tidiedPerStep = 128

/** A new format makes every client go through the whole text with the formats that hold at each place. */
function tidyingSteps(doc: Y.Doc, where: string, most: number): number {
  let items = 0
  let formats = 1
  for (let at = firstIn(doc, where); at && items * formats <= most * tidiedPerStep; at = at.right) {
    items++
    if (at.content instanceof Y.ContentFormat) formats++
  }
  return (items * formats) / tidiedPerStep
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
