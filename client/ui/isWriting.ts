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

/**
 * Whether a modal dialog that would go with the step's own view asks for something: a field or a choice stands in it.
 * Dialogs of the shell outlive the step and do not count.
 */
export function hasDialogBegun(): boolean {
  return document.querySelector('main dialog[open] :is(input, textarea, select)') !== null
}
