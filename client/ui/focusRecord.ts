/** Names of the data attributes under which screens draw a record, by its id. */
const marks = ['note', 'finding', 'comment', 'row', 'card', 'record', 'stage']
/** When it may have been drawn: at once, or once the hand has left a board that keeps still. */
const looksMs = [0, 300, 900]

/**
 * Puts the focus on a record where the screen shows it, itself or its first control, and scrolls there. Does nothing
 * where it is not shown, or when the person has moved on meanwhile.
 */
export function focusRecord(id: string): void {
  const selector = marks.map((mark) => `[data-${mark}="${CSS.escape(id)}"]`).join()
  let had: Element | null = null
  const look = (at: number): void => {
    if (at > 0 && document.activeElement !== had && document.activeElement !== document.body) return
    had = document.activeElement
    const control = controlOf(document.querySelector<HTMLElement>(selector))
    control?.focus()
    if (control && document.activeElement === control)
      return control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const next = at + 1
    if (next < looksMs.length) setTimeout(() => look(next), looksMs[next]! - looksMs[at]!)
  }
  setTimeout(() => look(0), looksMs[0])
}

function controlOf(place: HTMLElement | null): HTMLElement | null {
  if (!place || place.matches('button, a[href], [tabindex]')) return place
  return place.querySelector<HTMLElement>('button:not(:disabled), a[href], [tabindex="0"]')
}
