/**
 * What it costs to put something into the middle of what stands as one piece. Yjs keeps the structs of
 * a client in one array and moves everything behind a cut, so cuts made for it, last one first, cost
 * the square of their number (SPEC G7).
 */
import * as Y from 'yjs'
import type { Id, ScannedStruct } from './scanUpdate.ts'

/** Array places that are moved in the time of one step. */
const movedPerStep = 1024

export interface Splits {
  /** Steps to cut before `id`; 0 where a struct begins. Counts the cut as made. */
  costBefore(id: Id): number
  /** Steps to cut after `id`; 0 where a struct ends. */
  costAfter(id: Id): number
}

export interface SplitsOptions {
  readonly doc: Y.Doc
  /** Number of structs on their way. */
  readonly underway: number
  /** The struct on its way, or of the same update, that holds an id. */
  readonly structAt: (id: Id) => ScannedStruct | null
}

/** Counts for one update. */
export function createSplits(options: SplitsOptions): Splits {
  return new UpdateSplits(options)
}

/** A class, because every update makes one (decision 11). */
class UpdateSplits implements Splits {
  readonly #options: SplitsOptions
  /** Cuts made so far; most updates make none. */
  #made: Set<string> | null = null

  constructor(options: SplitsOptions) {
    this.#options = options
  }

  costBefore(id: Id): number {
    if (!this.#isInDoc(id))
      return this.#options.structAt(id)?.clock === id.clock ? 0 : this.#cut(id, 0)
    const { struct, behind } = this.#inDoc(id)
    return struct?.id.clock === id.clock ? 0 : this.#cut(id, behind)
  }

  costAfter(id: Id): number {
    const next = { client: id.client, clock: id.clock + 1 }
    if (!this.#isInDoc(id)) {
      const struct = this.#options.structAt(id)
      return struct && struct.clock + struct.length === next.clock ? 0 : this.#cut(next, 0)
    }
    const { struct, behind } = this.#inDoc(id)
    const ends = struct && struct.id.clock + struct.length === next.clock
    return ends ? 0 : this.#cut(next, behind)
  }

  #isInDoc({ client, clock }: Id): boolean {
    return clock < Y.getState(this.#options.doc.store, client)
  }

  #inDoc({ client, clock }: Id): { struct: Y.Item | Y.GC | undefined; behind: number } {
    const structs = this.#options.doc.store.clients.get(client) ?? []
    const at = Y.findIndexSS(structs, clock)
    return { struct: structs[at], behind: structs.length - at }
  }

  #cut(id: Id, behind: number): number {
    const key = `${id.client}:${id.clock}`
    this.#made ??= new Set()
    if (this.#made.has(key)) return 0
    this.#made.add(key)
    return 1 + (behind + this.#options.underway + this.#made.size) / movedPerStep
  }
}
