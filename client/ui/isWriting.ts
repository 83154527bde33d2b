/** Whether the keys go into text right now: a field with something in it, or rich text. */
export function isWriting(): boolean {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
    return focused.value !== '' && !focused.readOnly && focused.type !== 'radio'
  return focused instanceof HTMLElement && focused.isContentEditable
}
