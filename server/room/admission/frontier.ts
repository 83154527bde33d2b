import * as Y from 'yjs'
import { createEffort, type Effort, type EffortOptions } from './effort.ts'
import { createLine, type Line } from './line.ts'
import { placeInDoc, type Place } from './place.ts'
import { findIn, type AdmittedStruct } from './shelf.ts'

/**
 * A document as it will be once everything admitted is applied: what lies in the Y.Doc, and what is
 * still on its way into the log.
 */
export interface Frontier {
  /** Counts what putting the structs of one update will cost; `putAt` finds those that were put. */
  effort(putAt: EffortOptions['putAt']): Effort
  /** First clock of `client` that nobody used yet. */
  stateOf(client: number): number
  /** Who used the client id first; `null` = nobody. */
  ownerOf(client: number): string | null
  placeOf(client: number, clock: number): Place
  /** What is on its way and holds the clock; `null` when nothing there does. */
  underwayAt(client: number, clock: number): AdmittedStruct | null
  /** Whether all of the range lies in the Y.Doc and is deleted there. */
  isDeleted(client: number, clock: number, length: number): boolean
  /** Takes structs in, whose client ids are `owner`'s from now on (`null` = nobody's yet); they stay on their way until as many `applied` calls have come as `admit` calls. */
  admit(structs: readonly AdmittedStruct[], owner: string | null): void
  /** The update of the oldest `admit` has reached the Y.Doc. */
  applied(): void
  /** Nothing is on its way. */
  readonly isQuiet: boolean
}

/**
 * One for each document; at first nothing is on its way.
 *
 * @param doc what is applied already; it is read and never edited
 * @param owners participants by client id, who wrote first under it; `admit` adds to this map
 */
export function createFrontier(doc: Y.Doc, owners: Map<number, string>): Frontier {
  /** One entry an update. While a store refuses these may be hundreds of thousands. */
  const underway = createLine<readonly AdmittedStruct[]>()
  /** The same by client, in clock order. */
  const rows = new Map<number, Line<AdmittedStruct>>()
  let structsUnderway = 0
  const states = new Map<number, number>()

  const inDoc = (client: number): number => Y.getState(doc.store, client)
  const stateOf = (client: number): number => states.get(client) ?? inDoc(client)

  const findUnderway = (client: number, clock: number): AdmittedStruct | null => {
    const row = rows.get(client)
    return row ? findIn(row, clock) : null
  }
  const addToRow = (admitted: AdmittedStruct): void => {
    const { client } = admitted.struct
    const row = rows.get(client) ?? createLine<AdmittedStruct>()
    rows.set(client, row)
    row.push(admitted)
  }
  const takeFromRow = (client: number): void => {
    const row = rows.get(client)
    row?.shift()
    if (row?.length === 0) rows.delete(client)
  }

  return {
    effort: (putAt) =>
      createEffort({
        doc,
        underway: structsUnderway,
        putAt,
        underwayAt: ({ client, clock }) => findUnderway(client, clock)?.struct ?? null,
      }),
    stateOf,
    ownerOf: (client) => owners.get(client) ?? null,
    placeOf(client, clock) {
      if (clock < inDoc(client)) return placeInDoc(doc, client, clock)
      return findUnderway(client, clock)?.place ?? 'gone'
    },
    underwayAt: findUnderway,
    isDeleted(client, clock, length) {
      if (clock + length > inDoc(client)) return false
      const structs = doc.store.clients.get(client) ?? []
      for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
        const struct = structs[i]
        if (!struct || struct.id.clock >= clock + length) break
        if (!struct.deleted) return false
      }
      return true
    },
    admit(structs, owner) {
      underway.push(structs)
      structsUnderway += structs.length
      for (const admitted of structs) {
        const { struct } = admitted
        addToRow(admitted)
        states.set(struct.client, struct.clock + struct.length)
        if (owner !== null && !owners.has(struct.client)) owners.set(struct.client, owner)
      }
    },
    applied() {
      const structs = underway.shift() ?? []
      structsUnderway -= structs.length
      for (const { struct } of structs) takeFromRow(struct.client)
      if (underway.length === 0) states.clear()
    },
    get isQuiet() {
      return underway.length === 0
    },
  }
}
