/** Puts the focus on a touchpoint's note or row, once it has been drawn. Unknown ids do nothing. */
export function focusNote(id: string): void {
  queueMicrotask(() => {
    const note = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
    note?.focus()
    note?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
