/**
 * Bounds what Yjs will have to do with an update (SPEC G6–G8). An item normally stands between two
 * that are neighbours. One that does not is compared with everything between, so a few thousand of
 * them, made for it in one small update, would stop the process for minutes, and again at each load.
 */
import * as Y from 'yjs'
import { createErasures, type Erasures, type Range } from './erasures.ts'
import { createGaps, type Gaps } from './gaps.ts'
import { firstIn, itemAt, keyOf } from './neighbours.ts'
import { standInOrder, standInOrderOnceApplied, type Surroundings } from './order.ts'
import { BadBytes } from './reader.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'
import type { AdmittedStruct } from './shelf.ts'
import { createSplits, type Splits } from './splits.ts'
import { createWalks, listOf, passedPerStep, tidyingSteps, type Walks } from './walks.ts'

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
   * @param known first clock of its client that is neither in the document nor on its way
   * @throws BadBytes as above
   */
  erase(range: Range, known: number): void
  /**
   * Counts what goes by itself of what was put: what came deleted, values that others follow, and what
   * may lie in a type that goes. Call last.
   *
   * @throws BadBytes as above
   */
  sweep(put: readonly AdmittedStruct[]): void
  /** Steps so far, those of ordinary work too, which no update is refused for. */
  readonly steps: number
  /** Whether it may cost too much beside what is on its way, or stand where it cannot: to be judged again when that is applied. */
  readonly isUnsure: boolean
  /**
   * Tries the update itself where nothing else tells how it would stand. Call when all else is sure.
   *
   * @param bytes what is new in the update
   * @throws BadBytes when something would stand the wrong way round
   */
  tryOut(bytes: Uint8Array): void
}

export interface EffortOptions {
  /** What is applied already. */
  readonly doc: Y.Doc
  /** Number of structs on their way into it, which may stand anywhere. */
  readonly underway: number
  /** The struct of this update that holds an id, among those that were put. */
  readonly putAt: (id: Id) => AdmittedStruct | null
  /** The struct on its way that holds an id. */
  readonly underwayAt: (id: Id) => ScannedStruct | null
}

/** Counts for one update. */
export function createEffort(options: EffortOptions): Effort {
  return new UpdateEffort(options)
}

/** A struct that was put, and what it stands between now. */
interface Put {
  readonly struct: ScannedStruct
  readonly from: string
  readonly until: string | null
}

/** A class, because every update makes one, and most of them put one struct (decision 11). */
class UpdateEffort implements Effort {
  readonly #options: EffortOptions
  readonly #splits: Splits
  readonly #erasures: Erasures
  readonly #walks: Walks
  readonly #gaps: Gaps
  /** What stands right of an id, or first in a list, because this update put it there. */
  #rightOf: Map<string, string | null> | null = null
  /** The newest one; noted only when another one follows. */
  #last: Put | null = null
  #formatted: Set<string> | null = null
  #left = mostSteps
  #unsureBy = 0
  /** Structs of which nobody can tell yet how their neighbours stand. */
  #untold: ScannedStruct[] | null = null
  #put = 0
  /** A list or map goes, and what this update puts there with it. */
  #typeGoes = false

  constructor(options: EffortOptions) {
    const { doc, underway, putAt, underwayAt } = options
    this.#options = options
    this.#gaps = createGaps(doc, putAt)
    this.#splits = createSplits({
      doc,
      underway,
      structAt: (id) => putAt(id)?.struct ?? underwayAt(id),
    })
    this.#walks = createWalks(doc)
    this.#erasures = createErasures(doc, this.#splits, this.#walks)
  }

  get steps(): number {
    return mostSteps - Math.max(0, this.#left) + this.#put * stepsPerStruct
  }

  get isUnsure(): boolean {
    const { underway } = this.#options
    return this.#unsureBy > this.#left || (underway > 0 && this.#untold !== null)
  }

  spend(struct: ScannedStruct, where: string): void {
    const { doc } = this.#options
    const { origin, rightOrigin } = struct
    this.#noteLast()
    if (origin) this.#charge(this.#splits.costAfter(origin))
    if (rightOrigin) this.#charge(this.#splits.costBefore(rightOrigin))
    if (struct.isFormat && !this.#formatted?.has(where)) {
      this.#formatted ??= new Set()
      this.#formatted.add(where)
      this.#charge(tidyingSteps(firstIn(doc, where), this.#left))
    }
    const from = origin ? keyOf(origin) : where
    const until = rightOrigin && keyOf(rightOrigin)
    const known = this.#rightOf?.get(from)
    const next = known === undefined ? neighbourOf(doc, struct, where) : known
    if (next !== until) this.#pay(struct, where)
    if (origin && rightOrigin && known !== until) this.#mustStandInOrder(struct)
    this.#gaps.put(struct, where)
    this.#put++
    this.#last = { struct, from, until }
  }

  erase(range: Range, known: number): void {
    const { doc, underway, putAt } = this.#options
    this.#charge(this.#erasures.costOf(range, this.#left))
    const { client, clock, length } = range
    const end = clock + length
    const inDoc = Y.getState(doc.store, client)
    if (end <= inDoc) return
    const onItsWay = Math.min(end, known) - Math.max(clock, inDoc)
    if (onItsWay > 0) {
      // Nobody can say what it is: a type, or one text, walked over by all that goes of it.
      this.#typeGoes = true
      const items = Math.min(onItsWay, underway)
      this.#doubt((items * (underway + this.#put)) / passedPerStep)
    }
    for (let at = Math.max(clock, known); at < end;) {
      const put = putAt({ client, clock: at })
      if (!put) return
      at = put.struct.clock + put.struct.length
      this.#charge(1 / 8)
      this.#typeGoes ||= put.struct.type !== null
      if (!put.struct.isGone) this.#walk(put)
    }
  }

  sweep(put: readonly AdmittedStruct[]): void {
    const allGoes = this.#typeGoes || this.#erasures.typeGoes
    for (const admitted of put)
      if (allGoes || admitted.struct.isGone || isValue(admitted)) this.#walk(admitted)
  }

  /** What was put goes: in a text with formats, or in one of which nobody knows before all is applied. */
  #walk({ place }: AdmittedStruct): void {
    if (place === 'gone' || place.where === null) return
    const { underway } = this.#options
    const { where } = place
    const isFormatted = this.#formatted?.has(listOf(where)) || this.#walks.isFormatted(where)
    const isKnown = underway === 0 || this.#put <= fewPut
    if (!isFormatted && isKnown) return
    const { longest } = this.#walks
    const steps = this.#walks.ofPut(where, this.#left)
    if (isFormatted) this.#charge(steps)
    else this.#doubt(steps)
    // Whatever is on its way stands in one place only.
    if (this.#walks.longest > longest) this.#doubt(underway / passedPerStep)
  }

  tryOut(bytes: Uint8Array): void {
    if (this.#untold) standInOrderOnceApplied(this.#surroundings(), bytes, this.#untold)
  }

  #mustStandInOrder(struct: ScannedStruct): void {
    const { origin, rightOrigin } = struct
    if (!origin || !rightOrigin) return
    if (standInOrder(origin, rightOrigin, this.#surroundings())) return
    this.#untold ??= []
    this.#untold.push(struct)
  }

  #surroundings(): Surroundings {
    const { doc, putAt, underwayAt } = this.#options
    return {
      doc,
      structAt: (id) => putAt(id)?.struct ?? underwayAt(id),
      charge: (steps) => this.#charge(steps),
    }
  }

  #noteLast(): void {
    if (!this.#last) return
    const { struct, from, until } = this.#last
    const { client, clock, length } = struct
    this.#rightOf ??= new Map()
    this.#rightOf.set(from, `${client}:${clock}`)
    this.#rightOf.set(`${client}:${clock + length - 1}`, until)
  }

  #charge(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new BadBytes('the update would take too long to merge')
  }

  /** What depends on where things on their way come to stand. When nothing is, there is no doubt. */
  #doubt(steps: number): void {
    if (this.#options.underway === 0) this.#charge(steps)
    else this.#unsureBy += steps
  }

  #pay(struct: ScannedStruct, where: string): void {
    const { doc, underway } = this.#options
    const steps = this.#gaps.stepsOf(struct, where, this.#left)
    this.#charge(1 + (steps ?? 0))
    this.#doubt(underway + (steps === null ? this.#put : this.#gaps.unplaced))
    if (steps === null && !this.isUnsure) this.#doubt(lengthOf(doc, where))
  }
}

/** So few walk over little, wherever they stand. */
const fewPut = 64

/** A value of a key, which goes when another follows. */
function isValue({ place }: AdmittedStruct): boolean {
  return place !== 'gone' && place.where !== null && place.where.includes('/')
}

function lengthOf(doc: Y.Doc, where: string): number {
  let length = 0
  for (let at = firstIn(doc, where); at && length < mostSteps; at = at.right) length++
  return length
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
