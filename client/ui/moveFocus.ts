/**
 * Moves focus among the enabled buttons and links of a list: arrows, Home, End, or the first letter of a label.
 * Answers whether it did, so that the caller knows to keep the key from the page.
 */
export function moveFocus(list: HTMLElement, key: string): boolean {
  const items = [...list.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')]
  if (items.length === 0) return false
  const at = items.indexOf(document.activeElement as HTMLElement)
  const target = targetOf(key, items, at)
  if (target === undefined) return false
  target.focus()
  return true
}

function targetOf(key: string, items: HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'first':
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    case 'ArrowDown':
      return items[(at + 1) % items.length]
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1)
  }
  if ([...key].length !== 1 || key === ' ') return undefined
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  const letter = key.toLocaleLowerCase()
  return after.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))
}
