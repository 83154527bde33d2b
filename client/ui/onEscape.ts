/** Escape anywhere inside closes this and nothing around it. The listener goes with the element. */
export function onEscape(element: HTMLElement, close: () => void): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    // A dialog around it hears of the key from the browser, not from the event.
    event.preventDefault()
    close()
  })
}
