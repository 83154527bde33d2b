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
export function createSplits({ doc, underway, structAt }: SplitsOptions): Splits {
  const made = new Set<string>()

  const isInDoc = ({ client, clock }: Id): boolean => clock < Y.getState(doc.store, client)
  const inDoc = ({ client, clock }: Id) => {
    const structs = doc.store.clients.get(client) ?? []
    const at = Y.findIndexSS(structs, clock)
    return { struct: structs[at], behind: structs.length - at }
  }
  const cut = (id: Id, behind: number): number => {
    const key = `${id.client}:${id.clock}`
    if (made.has(key)) return 0
    made.add(key)
    return 1 + (behind + underway + made.size) / movedPerStep
  }

  return {
    costBefore(id) {
      if (!isInDoc(id)) return structAt(id)?.clock === id.clock ? 0 : cut(id, 0)
      const { struct, behind } = inDoc(id)
      return struct?.id.clock === id.clock ? 0 : cut(id, behind)
    },
    costAfter(id) {
      const next = { client: id.client, clock: id.clock + 1 }
      if (!isInDoc(id)) {
        const struct = structAt(id)
        return struct && struct.clock + struct.length === next.clock ? 0 : cut(next, 0)
      }
      const { struct, behind } = inDoc(id)
      return struct && struct.id.clock + struct.length === next.clock ? 0 : cut(next, behind)
    },
  }
}
