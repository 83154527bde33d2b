/** Puts the focus on a touchpoint's note or row, once it has been drawn. Unknown ids do nothing. */
export function focusNote(id: string): void {
  queueMicrotask(() => {
    noteOf(id)?.focus()
    bringIntoView(id)
  })
}

/** Scrolls no further than it takes to show the whole note or row. Unknown ids do nothing. */
export function bringIntoView(id: string): void {
  noteOf(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function noteOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
}
