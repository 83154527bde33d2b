/**
 * What it costs to delete (SPEC G8). A range is looked at whole each time it is named, its ends are cut
 * free, and in a text with formats every client walks, for each letter that goes, over all that is
 * gone around it.
 */
import * as Y from 'yjs'
import type { Splits } from './splits.ts'

/** A stretch of clocks of one client. */
export interface Range {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** Structs passed over in the time of one step. */
export const passedPerStep = 128

export interface Erasures {
  /**
   * Steps to delete the range; far beyond `most` it is not counted to the end. Call for every range of
   * an update, in order.
   */
  costOf(range: Range, most: number): number
}

/** Counts for one update. */
export function createErasures(doc: Y.Doc, splits: Splits): Erasures {
  return new UpdateErasures(doc, splits)
}

/** A class, because every update makes one (decision 11). */
class UpdateErasures implements Erasures {
  readonly #doc: Y.Doc
  readonly #splits: Splits
  /** Formatted lists → items of theirs that go; most updates delete nothing there. */
  #gone: Map<Y.AbstractType<unknown>, number> | null = null

  constructor(doc: Y.Doc, splits: Splits) {
    this.#doc = doc
    this.#splits = splits
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
    if (goes === 0 && clock < end) return passed / passedPerStep
    const last = { client, clock: clock + length - 1 }
    const cuts = this.#splits.costBefore({ client, clock }) + this.#splits.costAfter(last)
    return passed / passedPerStep + cuts
  }

  #costOfItem(item: Y.Item, most: number): number {
    let passed = passedPerStep / 8 + this.#walks(item, most)
    if (item.content instanceof Y.ContentType)
      passed += passedOver(item.content.type, most * passedPerStep)
    return passed
  }

  /** One more of its list goes: it is walked over by all the others, and walks itself over what went before. */
  #walks(item: Y.Item, most: number): number {
    const list = item.parent
    if (item.parentSub !== null || !isFormatted(list)) return 0
    this.#gone ??= new Map()
    const before = this.#gone.get(list) ?? 0
    this.#gone.set(list, before + 1)
    return 2 * before + runAround(item, most * passedPerStep)
  }
}

/** Whether formats were ever set in a list; Yjs keeps it for itself. */
function isFormatted(list: unknown): list is Y.AbstractType<unknown> {
  return (
    list instanceof Y.AbstractType && (list as { _hasFormatting?: boolean })._hasFormatting === true
  )
}

/** Items around `item` that Yjs passes over when it goes: those gone, and formats. */
function runAround(item: Y.Item, most: number): number {
  let passed = 0
  const isPassed = (at: Y.Item): boolean => at.deleted || !at.countable
  for (let at = item.right; at && isPassed(at) && passed < most; at = at.right) passed++
  for (let at = item.left; at && isPassed(at) && passed < most; at = at.left) passed++
  return passed
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
    passed += isFormatted(list) ? length * length : length
    for (const value of list._map.values()) {
      passed++
      if (value.content instanceof Y.ContentType) inside.push(value.content.type)
    }
  }
  return passed
}
