import * as Y from 'yjs'

interface DecodedUpdate {
  readonly structs: readonly (Y.Item | Y.GC | Y.Skip)[]
  readonly ds: { readonly clients: ReadonlyMap<number, readonly { clock: number; len: number }[]> }
}

/** The structs and deletions of an update, as Yjs itself reads them. */
function read(update: Uint8Array): DecodedUpdate {
  return Y.decodeUpdate(update) as unknown as DecodedUpdate
}

/** Whether a document holds all that an update brings: every struct, and every deletion as deleted. */
export function contains(doc: Y.Doc, update: Uint8Array): boolean {
  const { structs, ds } = read(update)
  return (
    [...endsOf(structs)].every(([client, end]) => Y.getState(doc.store, client) >= end) &&
    [...ds.clients].every(([client, ranges]) =>
      ranges.every(({ clock, len }) => isDeleted(doc, client, [clock, clock + len])),
    )
  )
}

/** First clock of each client after the structs it has among these. */
function endsOf(structs: DecodedUpdate['structs']): Map<number, number> {
  const ends = new Map<number, number>()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const end = struct.id.clock + struct.length
    ends.set(struct.id.client, Math.max(end, ends.get(struct.id.client) ?? 0))
  }
  return ends
}

function isDeleted(doc: Y.Doc, client: number, [from, end]: readonly [number, number]): boolean {
  if (Y.getState(doc.store, client) < end) return false
  const structs = doc.store.clients.get(client) ?? []
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
    const struct = structs[at]
    if (!struct || struct.id.clock >= end) break
    if (!struct.deleted) return false
  }
  return true
}

/** What differs between two documents that should be the same; `null` when nothing does. */
export function difference(a: Y.Doc, b: Y.Doc): string | null {
  if (a.store.pendingStructs || b.store.pendingStructs) return 'something waits for what never came'
  if (!Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b)))
    return `structure: ${describe(a)} against ${describe(b)}`
  const [left, right] = [plain(a, b), plain(b, a)]
  return left === right ? null : `content: ${firstDifference(left, right)}`
}

function describe(doc: Y.Doc): string {
  const { sv, ds } = Y.snapshot(doc)
  const states = [...sv].sort(([a], [b]) => a - b).map(([client, clock]) => `${client}:${clock}`)
  const deleted = [...ds.clients.values()].flat().reduce((sum, { len }) => sum + len, 0)
  return `[${states.join(' ')}; ${deleted} deleted]`
}

/** The content of all roots either of the two has, in one order. */
function plain(doc: Y.Doc, other: Y.Doc): string {
  const roots = [...new Set([...doc.share.keys(), ...other.share.keys()])].sort()
  return JSON.stringify(roots.map((root) => [root, sorted(contentOf(doc, root))]))
}

/** All of a root type as plain data. */
export function contentOf(doc: Y.Doc, root: string): unknown {
  return root === 'brief' ? doc.getXmlFragment(root).toString() : doc.getMap(root).toJSON()
}

/** The order of keys is an accident of arrival. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, sorted(held)])
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at++
  return `…${a.slice(Math.max(0, at - 60), at + 60)}… against …${b.slice(Math.max(0, at - 60), at + 60)}…`
}
