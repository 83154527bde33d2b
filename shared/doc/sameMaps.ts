import * as Y from 'yjs'

/**
 * Makes `into` read like `from`, in one transaction, touching only what differs. For documents whose
 * roots are all maps of plain values and of such maps: the record and the vault.
 *
 * @param roots names of the roots to look at; all of both when left out
 */
export function makeSameMaps(from: Y.Doc, into: Y.Doc, roots?: Iterable<string>): void {
  const names = new Set(roots ?? [...from.share.keys(), ...into.share.keys()])
  into.transact(() => {
    for (const name of names) copyMap(from.getMap(name), into.getMap(name))
  })
}

function copyMap(from: Y.Map<unknown>, into: Y.Map<unknown>): void {
  for (const key of [...into.keys()]) if (!from.has(key)) into.delete(key)
  for (const [key, value] of from.entries()) {
    const there = into.get(key)
    if (!(value instanceof Y.Map)) {
      if (!into.has(key) || there instanceof Y.Map || !isSame(there, value)) into.set(key, value)
    } else if (there instanceof Y.Map) copyMap(value, there)
    else into.set(key, value.clone())
  }
}

/** Both are plain JSON, written field by field in the same order by the same program. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
