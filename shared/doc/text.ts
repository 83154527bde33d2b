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
  const start = commonPrefix(current, next)
  const end = commonSuffix(current.slice(start), next.slice(start))
  text.doc?.transact(() => {
    text.delete(start, current.length - start - end)
    text.insert(start, next.slice(start, next.length - end))
  })
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
