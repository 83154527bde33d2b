import type * as Y from 'yjs'

import type { Fields } from './fields.ts'

/** A root map that is one record itself: its keys are the fields. */
export interface Singleton<T extends object> {
  readonly root: string
  map(doc: Y.Doc): Y.Map<unknown>
  /** The record; every missing or ill-formed field has its default. */
  get(doc: Y.Doc): T
  /** The record in fields from outside, judged like one that is read. */
  parse(fields: Fields): T
  /** Changes the named fields only. */
  patch(doc: Y.Doc, changes: Partial<T>): void
}

/** @param parse fields as found → the whole record with defaults where they do not fit */
export function defineSingleton<T extends object>(
  root: string,
  parse: (fields: Fields) => T,
): Singleton<T> {
  const map = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(root)
  return {
    root,
    map,
    parse,
    get: (doc) => parse(Object.fromEntries(map(doc).entries())),
    patch: (doc, changes) =>
      doc.transact(() => {
        for (const [field, value] of Object.entries(changes)) map(doc).set(field, value)
      }),
  }
}
