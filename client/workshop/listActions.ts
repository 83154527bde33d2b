import type * as Y from 'yjs'
import { newId } from './newId.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { here } from '../sync/here.ts'
import type { DeskRoad } from './deskRoad.ts'

/** What a person can do with an ordered list of records. Every call is one undoable step. */
export interface ListActions<T extends { readonly id: string }> {
  /** Adds at the end; returns the new id. */
  add(fields: Omit<T, 'id' | 'position'>): string
  patch(id: string, changes: Partial<Omit<T, 'id'>>): void
  /** Puts the record before another one, or last for `null`. Writes one position, once. */
  move(id: string, before: string | null): void
  remove(id: string): void
}

/** Records without an order of their own. */
export interface SetActions<T extends { readonly id: string }> {
  add(fields: Omit<T, 'id'>): string
  patch(id: string, changes: Partial<Omit<T, 'id'>>): void
  remove(id: string): void
}

/** @param road the way over the desk, where that is to be taken */
export function createSetActions<T extends { readonly id: string }>(
  doc: Y.Doc,
  records: Collection<T>,
  road?: DeskRoad,
): SetActions<T> {
  const act = (change: () => void): void => doc.transact(change, here)
  return {
    add(fields) {
      const id = newId()
      if (road?.add(id, fields)) return id
      // reason: TypeScript does not see that a generic record plus its left-out field is whole again
      act(() => records.put(doc, { ...fields, id } as unknown as T))
      return id
    },
    patch(id, changes) {
      if (!road?.patch(id, changes)) act(() => records.patch(doc, id, changes))
    },
    remove(id) {
      if (!road?.remove(id)) act(() => records.remove(doc, id))
    },
  }
}

/**
 * Records that have an order: what is added comes last.
 *
 * @param road goes over the desk where contributions carry no name; left out = straight into the document
 */
export function createListActions<T extends { readonly id: string; readonly position: string }>(
  doc: Y.Doc,
  records: Collection<T>,
  road?: DeskRoad,
): ListActions<T> {
  const { add, patch, remove } = createSetActions(doc, records, road)
  return {
    add(fields) {
      const position = positionBetween(records.list(doc).at(-1)?.position ?? null, null)
      return add({ ...fields, position } as unknown as Omit<T, 'id'>) // reason: as in `add` above
    },
    patch,
    move(id, before) {
      const position = positionAmong(records.list(doc), id, before)
      patch(id, { position } as Partial<Omit<T, 'id'>>)
    },
    remove,
  }
}

/** Sort key that puts `id` before `before` (or last) among `siblings`, which are in order. */
export function positionAmong(
  siblings: readonly { readonly id: string; readonly position: string }[],
  id: string,
  before: string | null,
): string {
  const others = siblings.filter((sibling) => sibling.id !== id)
  const found = others.findIndex((sibling) => sibling.id === before)
  const index = found < 0 ? others.length : found
  return positionBetween(others[index - 1]?.position ?? null, others[index]?.position ?? null)
}
