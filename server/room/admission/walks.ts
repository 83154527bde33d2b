/**
 * What becomes of texts with formats (SPEC G8). For each item that goes, every client walks over all
 * that is gone around it, in its list or among the values of its key; for each format that comes or
 * goes, over the whole text with the formats that hold at each place.
 */
import * as Y from 'yjs'
import { firstIn, typeCalled } from './neighbours.ts'

/** Items passed over in the time of one step. */
export const passedPerStep = 128

export interface Walks {
  /** Steps when an item of the document goes, beside what was counted before; not counted far beyond `most`. */
  ofItem(item: Y.Item, most: number): number
  /** Steps when something goes that this update puts into a place. */
  ofPut(where: string, most: number): number
  /** Whether formats were ever set in the text a place belongs to, as far as the document holds it. */
  isFormatted(where: string): boolean
  /** Most items that go from one place so far. */
  readonly longest: number
}

/** Counts for one update. */
export function createWalks(doc: Y.Doc): Walks {
  return new UpdateWalks(doc)
}

/** What goes from one place: so many items, each of which walks at most `reach` far. */
interface Run {
  items: number
  reach: number
}

/** A class, because every update makes one (decision 11). */
class UpdateWalks implements Walks {
  longest = 0
  readonly #doc: Y.Doc
  /** Most updates delete nothing in a text with formats. */
  #runs: Map<Y.AbstractType<unknown> | string, Run> | null = null
  #tidied: Set<Y.AbstractType<unknown>> | null = null

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  ofItem(item: Y.Item, most: number): number {
    const list = item.parent
    if (!hasFormats(list)) return 0
    const run = this.#runIn(list)
    const steps = oneMore(run, runAround(item, most * passedPerStep)) / passedPerStep
    this.longest = Math.max(this.longest, run.items)
    if (!(item.content instanceof Y.ContentFormat) || this.#tidied?.has(list)) return steps
    this.#tidied ??= new Set()
    this.#tidied.add(list)
    return steps + tidyingSteps(list._start, most)
  }

  ofPut(where: string, most: number): number {
    const list = where.includes('/') ? where : (typeCalled(this.#doc, where) ?? where)
    const isFirst = !this.#runs?.has(list)
    const run = this.#runIn(list)
    const around = isFirst ? lengthFrom(firstIn(this.#doc, where), most * passedPerStep) : 0
    const steps = oneMore(run, around) / passedPerStep
    this.longest = Math.max(this.longest, run.items)
    return steps
  }

  isFormatted(where: string): boolean {
    return hasFormats(typeCalled(this.#doc, listOf(where)))
  }

  #runIn(list: Y.AbstractType<unknown> | string): Run {
    this.#runs ??= new Map()
    const run = this.#runs.get(list) ?? { items: 0, reach: 0 }
    this.#runs.set(list, run)
    return run
  }
}

/** Name of the list or map a place belongs to. */
export function listOf(where: string): string {
  const slash = where.indexOf('/')
  return slash < 0 ? where : where.slice(0, slash)
}

/** One more goes, with so many gone around it: it walks over all, and those before it over what it adds. */
function oneMore(run: Run, around: number): number {
  const before = run.items * run.reach
  run.items++
  run.reach += 1 + around
  return run.items * run.reach - before
}

/** Whether formats were ever set in a list; Yjs keeps it for itself. */
export function hasFormats(list: unknown): list is Y.AbstractType<unknown> {
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

/** Nobody asks where exactly in its list something is put: it may stand among all that is there. */
function lengthFrom(first: Y.Item | null, most: number): number {
  let length = 0
  for (let at = first; at && length < most; at = at.right) length++
  return length
}

/** A format that comes or goes makes every client go through the whole text with the formats that hold at each place. */
export function tidyingSteps(first: Y.Item | null, most: number): number {
  let items = 0
  let formats = 1
  for (let at = first; at && items * formats <= most * passedPerStep; at = at.right) {
    items++
    if (at.content instanceof Y.ContentFormat) formats++
  }
  return (items * formats) / passedPerStep
}
