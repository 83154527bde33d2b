/**
 * Records of one kind in a document: one root map, id → `Y.Map` of fields. They are judged and
 * *copied* when read (Yjs hands out the objects it keeps). What `parse` rejects is inert: invisible
 * to every screen, tally and export (SPEC V1).
 */
import * as Y from 'yjs'
import { asId, fieldsOf, type Fields } from './fields.ts'
import { writeText } from './text.ts'

/** Records of one kind under one root map. Reading copies and never throws; writing is one transaction. */
export interface Collection<T extends { readonly id: string }> {
  /** Name of the root map. */
  readonly root: string
  /** The root map itself, to observe. */
  map(doc: Y.Doc): Y.Map<unknown>
  /** One record, or `null` when it is missing or ill-formed. */
  get(doc: Y.Doc, id: string): T | null
  /** A record as it came from outside, judged and copied like one that is read; `null` when it does not fit. */
  parse(id: unknown, raw: unknown): T | null
  /** All well-formed records by id. */
  all(doc: Y.Doc): Record<string, T>
  /** All well-formed records in display order: by `position`, then id. */
  list(doc: Y.Doc): T[]
  /** Adds a record or replaces the whole of it. */
  put(doc: Y.Doc, record: T): void
  /** Changes the named fields only (`undefined` takes one away), so that two people can change different ones at once. Unknown ids are ignored. */
  patch(doc: Y.Doc, id: string, changes: Partial<Omit<T, 'id'>>): void
  remove(doc: Y.Doc, id: string): void
}

/** How some fields of a collection are stored. */
export interface CollectionOptions {
  /** Fields stored as `Y.Text`, so that two people can type in them at once. */
  readonly texts?: readonly string[]
  /** Fields that `put` and `patch` leave alone, because an editor owns them as `Y.XmlFragment`. */
  readonly fragments?: readonly string[]
}

/**
 * @param root name of the root map
 * @param parse fields of one record → the record without its id, or `null` when it does not fit
 */
export function defineCollection<T extends { readonly id: string }>(
  root: string,
  parse: (fields: Fields) => Omit<T, 'id'> | null,
  { texts = [], fragments = [] }: CollectionOptions = {},
): Collection<T> {
  const map = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(root)

  const read = (given: unknown, raw: unknown): T | null => {
    const id = asId(given)
    const fields = id === null ? null : fieldsOf(raw)
    const record = fields && parse(fields)
    return record ? ({ id, ...record } as T) : null
  }

  const write = (entry: Y.Map<unknown>, field: string, value: unknown): void => {
    if (fragments.includes(field) || field === 'id') return
    if (value === undefined) entry.delete(field)
    else if (texts.includes(field)) writeText(entry, field, String(value))
    else entry.set(field, Array.isArray(value) ? [...value] : value)
  }

  const all = (doc: Y.Doc): Record<string, T> => {
    const records: Record<string, T> = {}
    for (const [id, raw] of map(doc).entries()) {
      const record = read(id, raw)
      if (record) records[id] = record
    }
    return records
  }

  return {
    root,
    map,
    all,
    parse: read,
    get: (doc, id) => read(id, map(doc).get(id)),
    list: (doc) => Object.values(all(doc)).sort(byPosition),
    put(doc, record) {
      doc.transact(() => {
        const entry = new Y.Map<unknown>()
        map(doc).set(record.id, entry)
        for (const field of fragments) entry.set(field, new Y.XmlFragment())
        for (const [field, value] of Object.entries(record)) write(entry, field, value)
      })
    },
    patch(doc, id, changes) {
      const stored = map(doc).get(id)
      const fields = fieldsOf(stored)
      if (!fields) return
      doc.transact(() => {
        const entry = stored instanceof Y.Map ? stored : new Y.Map<unknown>()
        if (!(stored instanceof Y.Map)) {
          map(doc).set(id, entry)
          for (const [field, value] of Object.entries(fields)) write(entry, field, value)
        }
        for (const [field, value] of Object.entries(changes)) write(entry, field, value)
      })
    },
    remove: (doc, id) => map(doc).delete(id),
  }
}

/** Display order: by `position` as strings, ties by id, so that every replica agrees. */
export function byPosition(
  a: { readonly id: string; readonly position?: string },
  b: { readonly id: string; readonly position?: string },
): number {
  return compare(a.position ?? '', b.position ?? '') || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
