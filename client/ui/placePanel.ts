interface Placement {
  /** Which edges line up; `start` unless told otherwise. */
  readonly align?: 'start' | 'end'
}

const gap = 6
const margin = 8

/**
 * Puts a panel of the top layer below its trigger, in CSS pixels of the viewport; turns above it where
 * there is more room and never leaves the screen. Written as style properties, which a
 * strict content security policy allows.
 */
export function placePanel(trigger: Element, panel: HTMLElement, placement: Placement = {}): void {
  const at = trigger.getBoundingClientRect()
  const size = panel.getBoundingClientRect()
  // A keyboard on the screen lies over the page and takes nothing from `innerHeight`.
  const { visualViewport: seen } = window
  const bottom = seen ? seen.offsetTop + seen.height : innerHeight
  const roomBelow = bottom - at.bottom - gap - margin
  const roomAbove = at.top - gap - margin
  const above = roomBelow < size.height && roomAbove > roomBelow
  const room = above ? roomAbove : roomBelow
  const left = placement.align === 'end' ? at.right - size.width : at.left
  const height = Math.min(size.height, room)
  panel.style.setProperty(
    'left',
    `${Math.max(margin, Math.min(left, innerWidth - size.width - margin))}px`,
  )
  panel.style.setProperty('top', `${above ? at.top - gap - height : at.bottom + gap}px`)
  panel.style.setProperty('max-height', `${Math.max(room, 80)}px`)
}
