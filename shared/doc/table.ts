import type * as Y from 'yjs'
import { asId } from './fields.ts'

/**
 * Plain values by id in a root map whose name ends in a part (`ratings:r1`, `dots:swot`). One value
 * is one entry, so the last write of a value wins as a whole.
 */
export interface Table<T> {
  readonly prefix: string
  rootOf(part: string): string
  map(doc: Y.Doc, part: string): Y.Map<unknown>
  /** A value as it came from outside, judged like one that is read. */
  parse(raw: unknown): T | null
  get(doc: Y.Doc, part: string, id: string): T | null
  /** All well-formed values by id. */
  all(doc: Y.Doc, part: string): Record<string, T>
  set(doc: Y.Doc, part: string, id: string, value: T): void
  remove(doc: Y.Doc, part: string, id: string): void
}

/**
 * Values of one kind in parts (rounds, ballots): the root map `<prefix>:<part>` of a document, by id. What
 * `parse` rejects is invisible everywhere.
 *
 * @param parse raw, from anybody → a copy of the value, or `null`
 */
export function defineTable<T>(prefix: string, parse: (raw: unknown) => T | null): Table<T> {
  const rootOf = (part: string): string => `${prefix}:${part}`
  const map = (doc: Y.Doc, part: string): Y.Map<unknown> => doc.getMap(rootOf(part))
  return {
    prefix,
    rootOf,
    map,
    parse,
    get: (doc, part, id) => parse(map(doc, part).get(id)),
    all(doc, part) {
      const values: Record<string, T> = {}
      for (const [id, raw] of map(doc, part).entries()) {
        const value = asId(id) === null ? null : parse(raw)
        if (value !== null) values[id] = value
      }
      return values
    },
    set: (doc, part, id, value) => void map(doc, part).set(id, value),
    remove: (doc, part, id) => map(doc, part).delete(id),
  }
}
