/**
 * A set of ids as a short text, for a browser's memory: five signs an id. Of 500 ids one that was never
 * put in is taken for known once in two million looks.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const width = 5

/** Five signs that stand for a text; the same text gives the same. FNV-1a, of which 30 bits are kept. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = (hash ^ (hash >>> 15)) >>> 0
  let mark = ''
  for (let n = 0; n < width; n++) {
    mark += signs[hash & 63]
    hash >>>= 6
  }
  return mark
}

/** Marks of all, or `null` when they are more than `most`: what is not remembered is not called new. */
export function marksOf(ids: readonly string[], most: number): string | null {
  return ids.length > most ? null : ids.map(markOf).join('')
}

/** Whether an id is among those remembered; of `null` everything is. */
export function knownIn(marks: string | null): (id: string) => boolean {
  if (marks === null) return () => true
  const known = new Set<string>()
  for (let at = 0; at < marks.length; at += width) known.add(marks.slice(at, at + width))
  return (id) => known.has(markOf(id))
}
