/**
 * What it costs to delete (SPEC G8). A range is looked at whole each time it is named, its ends are cut
 * free, and texts with formats are walked over.
 */
import * as Y from 'yjs'
import type { Splits } from './splits.ts'
import { hasFormats, passedPerStep, type Walks } from './walks.ts'

/** A stretch of clocks of one client. */
export interface Range {
  readonly client: number
  readonly clock: number
  readonly length: number
}

export interface Erasures {
  /**
   * Steps to delete the range; far beyond `most` it is not counted to the end. Call for every range of
   * an update, in order.
   */
  costOf(range: Range, most: number): number
  /** Whether a list or map of the document goes, with all that is in it. */
  readonly typeGoes: boolean
}

/** Counts for one update. */
export function createErasures(doc: Y.Doc, splits: Splits, walks: Walks): Erasures {
  return new UpdateErasures(doc, splits, walks)
}

/** A class, because every update makes one (decision 11). */
class UpdateErasures implements Erasures {
  readonly #doc: Y.Doc
  readonly #splits: Splits
  readonly #walks: Walks
  typeGoes = false

  constructor(doc: Y.Doc, splits: Splits, walks: Walks) {
    this.#doc = doc
    this.#splits = splits
    this.#walks = walks
  }

  costOf({ client, clock, length }: Range, most: number): number {
    const { store } = this.#doc
    const structs = store.clients.get(client) ?? []
    let passed = passedPerStep / 8
    let goes = 0
    const end = Math.min(clock + length, Y.getState(store, client))
    if (clock < end) {
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
        const struct = structs[at] as Y.Item | Y.GC
        if (struct.id.clock >= end || passed > most * passedPerStep) break
        passed += 1
        if (!(struct instanceof Y.Item) || struct.deleted) continue
        goes++
        passed += this.#costOfItem(struct, most)
      }
    }
    if (goes === 0 && clock + length <= end) return passed / passedPerStep
    const last = { client, clock: clock + length - 1 }
    const cuts = this.#splits.costBefore({ client, clock }) + this.#splits.costAfter(last)
    return passed / passedPerStep + cuts
  }

  #costOfItem(item: Y.Item, most: number): number {
    const passed = passedPerStep / 8 + this.#walks.ofItem(item, most) * passedPerStep
    if (!(item.content instanceof Y.ContentType)) return passed
    this.typeGoes = true
    return passed + passedOver(item.content.type, most * passedPerStep)
  }
}

/** Everything inside a type goes with it; a formatted list is walked over by each of its items. */
function passedOver(type: Y.AbstractType<unknown>, most: number): number {
  let passed = 0
  const inside: (Y.AbstractType<unknown> | undefined)[] = [type]
  for (let list = inside.pop(); list && passed < most; list = inside.pop()) {
    let length = 0
    for (let at = list._start; at && passed + length < most; at = at.right) {
      length++
      if (at.content instanceof Y.ContentType) inside.push(at.content.type)
    }
    passed += hasFormats(list) ? length * length : length
    for (const value of list._map.values()) {
      passed++
      if (value.content instanceof Y.ContentType) inside.push(value.content.type)
    }
  }
  return passed
}
