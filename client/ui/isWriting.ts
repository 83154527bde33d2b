/** Whether the keys go into text right now: a field with something in it, or rich text. */
export function isWriting(): boolean {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
    return focused.value !== '' && !focused.readOnly && focused.type !== 'radio'
  return focused instanceof HTMLElement && focused.isContentEditable
}

/** Whether a field in view holds words that wait to be sent; fields mark themselves with `data-unsent`. */
export function hasUnsent(): boolean {
  return document.querySelector('[data-unsent]') !== null
}
