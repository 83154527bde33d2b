/**
 * Yjs → Solid: one store write per transaction, and only readers of changed fields re-run. Each
 * projection needs an owner; it stops with it.
 */
import { createComputed, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import { createStore, produce, reconcile, type Store } from 'solid-js/store'
import * as Y from 'yjs'
import type { Collection } from '../../shared/doc/collection.ts'
import type { Singleton } from '../../shared/doc/singleton.ts'
import type { Table } from '../../shared/doc/table.ts'

/** Live view of a collection by id. */
export function projectCollection<T extends { readonly id: string }>(
  doc: Y.Doc,
  records: Collection<T>,
): Store<Record<string, T>> {
  return projectRecords([records.map(doc)], (id) => records.get(doc, id))
}

/**
 * Live view by id of what `read` makes of the entries of one or more maps.
 *
 * @param again when it changes everything is read anew
 */
export function projectRecords<T extends object>(
  maps: readonly Y.Map<unknown>[],
  read: (id: string) => T | null,
  again: Accessor<unknown> = () => null,
): Store<Record<string, T>> {
  const [view, setView] = createStore(bare<T>({}))
  const readAll = (ids: Iterable<string>): void =>
    setView(
      produce((draft) => {
        for (const id of ids) place(draft, id, read(id))
      }),
    )
  for (const map of maps) follow(map, readAll)
  createComputed(on(again, () => maps.forEach((map) => readAll(map.keys()))))
  return view
}

/** Live view of a table (`ratings:r1`) by id. */
export function projectTable<T>(
  doc: Y.Doc,
  table: Table<T>,
  part: string,
): Store<Record<string, T>> {
  const [view, setView] = createStore(bare(table.all(doc, part)))
  follow(table.map(doc, part), (ids) =>
    setView(
      produce((draft) => {
        for (const id of ids) {
          const value = table.get(doc, part, id)
          if (value === null) delete draft[id]
          else draft[id] = value
        }
      }),
    ),
  )
  return view
}

/** Live view of a record that is a root map itself; equal fields stay silent. */
export function projectSingleton<T extends object>(doc: Y.Doc, record: Singleton<T>): Store<T> {
  const [view, setView] = createStore<T>(record.get(doc))
  follow(record.map(doc), () => setView(reconcile(record.get(doc))))
  return view
}

type Watched = Pick<Y.Map<unknown>, 'observeDeep' | 'unobserveDeep'>

/** Live value of whatever `read` takes from a root type. */
export function projectValue<T>(root: Watched, read: () => T): Accessor<T> {
  const [value, setValue] = createSignal<T>(read(), { equals: false })
  const update = (): void => void setValue(() => read())
  root.observeDeep(update)
  onCleanup(() => root.unobserveDeep(update))
  return value
}

/** Without a prototype: a look-up by an id out of an address, such as `constructor`, finds nothing inherited (SPEC V2). */
function bare<T>(records: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, records)
}

/** Calls `onChange` once per transaction with the keys of `map` at or below which something changed. */
function follow(map: Y.Map<unknown>, onChange: (keys: ReadonlySet<string>) => void): void {
  const observer: Parameters<typeof map.observeDeep>[0] = (events) => {
    const keys = new Set<string>()
    for (const event of events) {
      const [first] = event.path
      if (first !== undefined) keys.add(String(first))
      else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) keys.add(key)
    }
    onChange(keys)
  }
  map.observeDeep(observer)
  onCleanup(() => map.unobserveDeep(observer))
}

/** Puts `next` under `id`; a known record keeps its object, so that equal fields stay silent. */
function place<T extends object>(draft: Record<string, T>, id: string, next: T | null): void {
  const known = draft[id]
  if (next === null) delete draft[id]
  else if (known) Object.assign(known, withEqualListsKept(known, next))
  else draft[id] = next
}

/** A list that holds the same entries keeps its identity, so readers of it stay asleep. */
function withEqualListsKept<T extends object>(known: T, next: T): T {
  const kept = { ...next } as Record<string, unknown>
  for (const [field, value] of Object.entries(next)) {
    const before = (known as Record<string, unknown>)[field]
    if (Array.isArray(value) && Array.isArray(before) && isSame(value, before)) kept[field] = before
  }
  return kept as T
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}
