/** Names of the data attributes under which screens draw a record, by its id. */
const marks = ['note', 'finding', 'comment', 'row', 'card', 'record', 'stage']
/** When it may have been drawn: at once, or once the hand has left a board that keeps still. */
const looksMs = [0, 300, 900]

/**
 * Puts the focus on a record where the screen shows it, itself or its first control, and scrolls there. Does nothing
 * where it is not shown, or when the person has moved on meanwhile.
 */
export function focusRecord(id: string): void {
  let had: Element | null = null
  const look = (at: number): void => {
    if (at > 0 && document.activeElement !== had && document.activeElement !== document.body) return
    had = document.activeElement
    const control = controlOf(placeOfRecord(id))
    control?.focus()
    if (control && document.activeElement === control)
      return control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const next = at + 1
    if (next < looksMs.length) setTimeout(() => look(next), looksMs[next]! - looksMs[at]!)
  }
  setTimeout(() => look(0), looksMs[0])
}

/** Where the screen shows a record; `null` where it does not. */
export function placeOfRecord(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    marks.map((mark) => `[data-${mark}="${CSS.escape(id)}"]`).join(),
  )
}

/** Id of the record an element stands for or lies in; `null` for none. */
export function recordAround(element: Element): string | null {
  const place = element.closest<HTMLElement>(marks.map((mark) => `[data-${mark}]`).join())
  return marks.map((mark) => place?.dataset[mark]).find(Boolean) ?? null
}

function controlOf(place: HTMLElement | null): HTMLElement | null {
  if (!place || place.matches('button, a[href], [tabindex]')) return place
  return place.querySelector<HTMLElement>('button:not(:disabled), a[href], [tabindex="0"]')
}
