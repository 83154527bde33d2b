/**
 * Whether the arrows have led to this answer, which is not chosen: then Enter means it. Where the Tab key or
 * the page has put the focus it means the page, as nobody has turned to that answer.
 */
export function isLookedAt(target: Element): boolean {
  const answer = target.closest<HTMLElement>('[role="radio"][aria-checked="false"]')
  return answer !== null && answer.tabIndex === -1
}

/** ← and → bring the focus to the neighbour inside a group without choosing it; other keys stay the page's. */
export function focusBeside(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const at = event.target
  if (step === 0 || !(at instanceof HTMLElement)) return
  event.preventDefault()
  const beside = step === 1 ? at.nextElementSibling : at.previousElementSibling
  if (beside instanceof HTMLElement) beside.focus()
}
