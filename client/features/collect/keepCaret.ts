/** Replaces the text of a field and leaves caret and selection at the same words. */
export function keepCaret(field: HTMLInputElement | HTMLTextAreaElement, next: string): void {
  const before = field.value
  const { selectionStart, selectionEnd } = field
  field.value = next
  if (document.activeElement !== field || selectionStart === null) return
  field.setSelectionRange(
    caretAfter({ before, next, caret: selectionStart }),
    caretAfter({ before, next, caret: selectionEnd ?? selectionStart }),
  )
}

/**
 * Where a caret belongs after someone else changed the text: it stays where the change came behind it,
 * moves along where it came before it, and goes to the end of a change it stood in.
 */
export function caretAfter(change: { before: string; next: string; caret: number }): number {
  const { before, next, caret } = change
  let start = 0
  while (start < before.length && start < next.length && before[start] === next[start]) start++
  let tail = 0
  const longest = Math.min(before.length, next.length) - start
  while (tail < longest && before.at(-1 - tail) === next.at(-1 - tail)) tail++
  if (caret <= start) return caret
  const end = before.length - tail
  return caret >= end ? caret + next.length - before.length : next.length - tail
}
