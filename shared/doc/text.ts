import * as Y from 'yjs'

/**
 * Makes the `Y.Text` under `field` read `next` with one deletion and one insertion at most, so that
 * what others type elsewhere in the same text stays. Creates the text where there is none.
 */
export function writeText(entry: Y.Map<unknown>, field: string, next: string): void {
  const text = entry.doc ? entry.get(field) : undefined
  if (!(text instanceof Y.Text)) {
    entry.set(field, new Y.Text(next))
    return
  }
  const current = text.toString()
  if (current === next) return
  const { at, removed, inserted } = spliceBetween(current, next)
  text.doc?.transact(() => {
    text.delete(at, removed)
    text.insert(at, inserted)
  })
}

/**
 * What a text reads as that two people made something else of, each without seeing the other's: both
 * changes are in it, as Yjs merges them.
 */
export function mergedText(before: string, theirs: string, ours: string): string {
  if (before === theirs || theirs === ours) return ours
  if (before === ours) return theirs
  const [base, one, other] = [1, 2, 3].map((client) => {
    const doc = new Y.Doc()
    doc.clientID = client
    return doc
  }) as [Y.Doc, Y.Doc, Y.Doc]
  base.getText().insert(0, before)
  for (const [doc, next] of [
    [one, theirs],
    [other, ours],
  ] as const) {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(base))
    const { at, removed, inserted } = spliceBetween(before, next)
    doc.getText().delete(at, removed)
    doc.getText().insert(at, inserted)
  }
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  return one.getText().toString()
}

/** One stretch to take out of a text and one to put in its place, in UTF-16 units. */
interface Splice {
  readonly at: number
  /** Units taken out; ≥ 0. */
  readonly removed: number
  readonly inserted: string
}

/** The smallest single splice that makes `current` read `next`; it never cuts a character in two (SPEC V7). */
export function spliceBetween(current: string, next: string): Splice {
  const at = commonPrefix(current, next)
  const end = commonSuffix(current.slice(at), next.slice(at))
  return {
    at,
    removed: current.length - at - end,
    inserted: next.slice(at, next.length - end),
  }
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return splitsSurrogate(a, length) ? length - 1 : length
}

function commonSuffix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return splitsSurrogate(a, a.length - length) ? length - 1 : length
}

/** Whether `index` lies between the two halves of one character. */
function splitsSurrogate(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  return before >= 0xd800 && before <= 0xdbff
}
