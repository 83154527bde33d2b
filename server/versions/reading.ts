import * as Y from 'yjs'

/** A run of text with its marks, as Yjs tells it. */
export interface Run {
  readonly insert: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** What a shared value reads as, exactly: two values read alike if and only if their readings are the same string. */
export function readingOf(value: unknown): string {
  return JSON.stringify(plainOf(value))
}

/** Everything a document holds, whatever its history. Empty roots read like missing ones. */
export function readingOfDoc(doc: Y.Doc, richRoot: string): string {
  const roots = [...doc.share.keys()].sort().map((root) => {
    const type = root === richRoot ? doc.getXmlFragment(root) : doc.getMap(root)
    return [root, plainOf(type)] as const
  })
  return JSON.stringify(roots.filter(([, [, inside]]) => inside.length > 0))
}

/** Runs in order; neighbours with the same marks are one. */
export function runsOf(text: Y.Text): Run[] {
  const runs: Run[] = []
  for (const run of text.toDelta() as Run[]) {
    const last = runs.at(-1)
    const isMore =
      last && typeof last.insert === 'string' && marksOf(last) === marksOf(run) && isText(run)
    if (isMore) runs[runs.length - 1] = { ...last, insert: `${last.insert}${run.insert}` }
    else runs.push(run)
  }
  return runs
}

/** The marks of a run, whatever their order. */
export function marksOf({ attributes = {} }: Run): string {
  return JSON.stringify(sorted(attributes))
}

const isText = (run: Run): boolean => typeof run.insert === 'string'

/** Tagged by kind, so that a text and a record never read alike. */
function plainOf(value: unknown): [kind: string, inside: readonly unknown[]] {
  if (value instanceof Y.Text) {
    return ['text', runsOf(value).map((run) => [run.insert, marksOf(run)])]
  }
  if (value instanceof Y.XmlElement) {
    const nodes = value.toArray().map(plainOf)
    return ['element', [value.nodeName, sorted(value.getAttributes()), nodes]]
  }
  if (value instanceof Y.XmlFragment) return ['nodes', value.toArray().map(plainOf)]
  if (value instanceof Y.Map) {
    const entries = [...value.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
    return ['map', entries.map(([key, inner]) => [key, plainOf(inner)])]
  }
  if (value instanceof Y.Array) return ['array', value.toArray().map(plainOf)]
  if (value instanceof Uint8Array) return ['bytes', [...value]]
  return ['plain', [sorted(value)]]
}

/** The same value with the keys of its objects in one order. */
function sorted(value: unknown): unknown {
  // Boards of older servers may hold one.
  if (typeof value === 'bigint') return ['bigint', String(value)]
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
