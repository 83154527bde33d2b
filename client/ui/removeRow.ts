/**
 * Removes a row by a button of its own and keeps the focus in the list: on the first control of the row after it, else
 * of the one before, else on what adds another, which stands right behind the list.
 *
 * @param within anything inside the row, such as the button that was pressed
 * @param remove takes the record away; the row may go with it at once or later
 */
export function removeRow(within: Element, remove: () => void): void {
  const row = within.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling ?? null
  const behind = row?.parentElement?.nextElementSibling ?? null
  remove()
  const next = controlOf(beside?.isConnected ? beside : null) ?? controlOf(behind)
  next?.focus()
}

function controlOf(place: Element | null): HTMLElement | null {
  if (place instanceof HTMLButtonElement) return place
  return place?.querySelector<HTMLElement>('button:not(:disabled)') ?? null
}
