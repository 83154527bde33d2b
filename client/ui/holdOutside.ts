/** What speaks or calls from outside a modal sheet and must go on doing so. */
const spared = '[data-over], [aria-live], [role="status"], [role="alert"], [role="log"], dialog'

/**
 * Makes everything outside an element inert, as the browser does around a modal dialog, except live regions
 * and what is marked `data-over`.
 *
 * @returns gives back what was taken
 */
export function holdOutside(element: HTMLElement): () => void {
  const held: Element[] = []
  const hold = (other: Element): void => {
    if (other.matches(spared) || other.hasAttribute('inert')) return
    if (other.querySelector(spared)) return [...other.children].forEach(hold)
    other.setAttribute('inert', '')
    held.push(other)
  }
  for (
    let inner: Element = element;
    inner.parentElement !== null && inner !== document.body;
    inner = inner.parentElement
  )
    for (const other of inner.parentElement.children) if (other !== inner) hold(other)
  return () => held.forEach((other) => other.removeAttribute('inert'))
}
