/** The parts of the page from top to bottom: header, steps, bands, the step's work, the facilitator's bar, messages. */
const regions = 'header, nav, main, [data-keep-clear], [data-room], [data-toasts]'
const controls =
  'a[href], button:not(:disabled), select, input:not([type="hidden"]), textarea, [contenteditable="true"], [tabindex="0"]'

/** Where each part was left by this key; one comes back there. */
const left = new WeakMap<Element, HTMLElement>()

/**
 * Moves the focus to the next part of the page that holds anything to reach, round and round: to where that part was
 * left, else to its first control. Inside a dialog only the dialog and the messages over it take turns (SPEC SH62).
 *
 * @param by 1 to the next part, −1 to the one before
 * @param dialog the topmost modal dialog, where one is open
 */
export function cycleRegions(by: 1 | -1, dialog: Element | null): void {
  const all = regionsOf(dialog)
  const focused = document.activeElement
  const at = all.findLastIndex((region) => region.contains(focused))
  const from = all[at]
  if (from !== undefined && focused instanceof HTMLElement) left.set(from, focused)
  // From nowhere the way begins at either end.
  const start = at < 0 && by < 0 ? 0 : at
  for (let step = 1; step <= all.length; step++) {
    const region = all[(start + by * step + all.length * 2) % all.length]!
    const place = placeIn(region, all)
    if (region !== from && place !== null) return place.focus()
  }
}

/** In the order of the page, the dialog before the messages it holds; none lies within another one but those. */
function regionsOf(dialog: Element | null): readonly Element[] {
  if (dialog !== null) return [dialog, ...dialog.querySelectorAll('[data-toasts]')]
  return [...document.querySelectorAll(regions)].filter(
    (one) => !one.parentElement?.closest(regions) && !one.closest('dialog'),
  )
}

function placeIn(region: Element, all: readonly Element[]): HTMLElement | null {
  const own = (one: Element): boolean =>
    !all.some((other) => other !== region && region.contains(other) && other.contains(one))
  const last = left.get(region)
  if (last?.isConnected && region.contains(last) && own(last) && isSeen(last)) return last
  const found = [...region.querySelectorAll<HTMLElement>(controls)].find(
    (one) => own(one) && isSeen(one),
  )
  if (found) return found
  return region instanceof HTMLElement && region.matches('[tabindex]') ? region : null
}

/** Drawn, and not behind something that holds the page. */
function isSeen(element: HTMLElement): boolean {
  return element.closest('[inert]') === null && (element.checkVisibility?.() ?? true)
}
