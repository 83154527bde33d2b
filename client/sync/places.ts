/** Where in a document something was changed: `root/id/field`, as far as it goes down. */
import * as Y from 'yjs'

/** Anything a transaction can change. */
type Changed = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

/**
 * Every place a transaction has changed: `touchpoints/t1` when the record came, went or was replaced
 * as a whole, `touchpoints/t1/title` when one field changed, `brief` for what has no records.
 */
export function placesIn({ doc, changed }: Y.Transaction): string[] {
  const places = new Set<string>()
  for (const [type, keys] of changed) {
    const path = pathOf(doc, type)
    if (path === null) continue
    const isMap = type instanceof Y.Map
    if (!isMap || path.length > 2) places.add(path.slice(0, 3).join('/'))
    else for (const key of keys) places.add([...path, key ?? ''].slice(0, 3).join('/'))
  }
  return [...places]
}

/** The records that places lie in, each once: somebody who writes a title changes one thing, however many places. */
export function thingsAt(places: readonly string[]): ReadonlySet<string> {
  return new Set(places.map((place) => place.split('/', 2).join('/')))
}

/** Names of the roots at or below which a transaction has changed something. */
export function rootsIn({ doc, changedParentTypes }: Y.Transaction): string[] {
  return [...doc.share].filter(([, root]) => changedParentTypes.has(root)).map(([name]) => name)
}

/** From the root down to `type`, places in lists left out; `null` when the document lost it. */
function pathOf(doc: Y.Doc, type: Changed): string[] | null {
  const path: string[] = []
  let at: Changed | null = type
  while (at?._item) {
    if (at._item.parentSub !== null) path.unshift(at._item.parentSub)
    at = at._item.parent as Changed | null
  }
  for (const [name, root] of doc.share) if (root === at) return [name, ...path]
  return null
}
