/** What a screen reader was told last of the person's own acts; empty after five seconds. */
export function heardNow(): string {
  const places = document.querySelectorAll('[aria-live="assertive"]')
  return [...places].map((place) => place.textContent).join('')
}
