/**
 * How many items one update puts in which gap between those of the document: Yjs compares each with
 * all that stand there already.
 */
import * as Y from 'yjs'
import { firstIn, itemAt } from './neighbours.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'
import type { AdmittedStruct } from './shelf.ts'

/** Counts for one update. */
export interface Gaps {
  put(struct: ScannedStruct, where: string): void
  /**
   * Items between the two the struct names, of the document and of this update; not counted far beyond
   * `most`. `null` when one of the two is on its way, so that nobody can say.
   */
  stepsOf(struct: ScannedStruct, where: string, most: number): number | null
  /** Items put beside what is on its way, which may stand anywhere; as of the last `stepsOf`. */
  readonly unplaced: number
}

/** @param putAt the struct of this update that holds an id, among those that were put */
export function createGaps(doc: Y.Doc, putAt: (id: Id) => AdmittedStruct | null): Gaps {
  return new UpdateGaps(doc, putAt)
}

/** Place in the document after which something is put: an item, or the start of a list by its name. */
type Gap = Y.Item | string

interface Placed {
  readonly gapOf: Map<ScannedStruct, Gap>
  readonly putIn: Map<Gap, number>
}

/** A class, because every update makes one (decision 11). */
class UpdateGaps implements Gaps {
  unplaced = 0
  readonly #doc: Y.Doc
  readonly #putAt: (id: Id) => AdmittedStruct | null
  /** Put, but not placed before somebody asks: for most updates nobody does. */
  readonly #unasked: { readonly struct: ScannedStruct; readonly where: string }[] = []
  #placed: Placed | null = null

  constructor(doc: Y.Doc, putAt: (id: Id) => AdmittedStruct | null) {
    this.#doc = doc
    this.#putAt = putAt
  }

  put(struct: ScannedStruct, where: string): void {
    this.#unasked.push({ struct, where })
  }

  stepsOf(struct: ScannedStruct, where: string, most: number): number | null {
    const placed = this.#place()
    const { putIn } = placed
    const { rightOrigin } = struct
    const start = this.#gapLeftOf(struct, where, placed)
    const last = rightOrigin && this.#gapAt(rightOrigin, placed)
    if (start === null || (rightOrigin && last === null)) return null
    const isInGap = rightOrigin !== null && this.#putAt(rightOrigin) !== null
    let steps = putIn.get(start) ?? 0
    if (isInGap && start === last) return steps
    const lastItem = last instanceof Y.Item ? last : null
    const end = isInGap ? (lastItem?.right ?? null) : lastItem
    let at = typeof start === 'string' ? firstIn(this.#doc, where) : start.right
    for (; at && at !== end && steps <= most; at = at.right) steps += 1 + (putIn.get(at) ?? 0)
    return steps
  }

  #place(): Placed {
    this.#placed ??= { gapOf: new Map(), putIn: new Map() }
    for (const { struct, where } of this.#unasked) {
      const gap = this.#gapLeftOf(struct, where, this.#placed)
      if (gap === null) this.unplaced++
      else {
        this.#placed.gapOf.set(struct, gap)
        this.#placed.putIn.set(gap, (this.#placed.putIn.get(gap) ?? 0) + 1)
      }
    }
    this.#unasked.length = 0
    return this.#placed
  }

  #gapLeftOf({ origin }: ScannedStruct, where: string, placed: Placed): Gap | null {
    return origin ? this.#gapAt(origin, placed) : where
  }

  /** `null` when the id is on its way. */
  #gapAt(id: Id, { gapOf }: Placed): Gap | null {
    const put = this.#putAt(id)
    return put ? (gapOf.get(put.struct) ?? null) : itemAt(this.#doc, id)
  }
}
