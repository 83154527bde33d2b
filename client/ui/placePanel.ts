/** Where a floating panel may stand beside the thing that opened it. */
type Side = 'below' | 'above'

interface Placement {
  readonly side?: Side
  /** Which edges line up. */
  readonly align?: 'start' | 'end' | 'middle'
}

const gap = 6
const margin = 8

/**
 * Puts a panel of the top layer beside its trigger, in CSS pixels of the viewport; turns to the other
 * side where there is more room and never leaves the screen. Written as style properties, which a
 * strict content security policy allows.
 */
export function placePanel(trigger: Element, panel: HTMLElement, placement: Placement = {}): void {
  const at = trigger.getBoundingClientRect()
  const size = panel.getBoundingClientRect()
  const roomBelow = innerHeight - at.bottom - gap - margin
  const roomAbove = at.top - gap - margin
  const wantsAbove = placement.side === 'above'
  const above = wantsAbove
    ? roomAbove >= size.height || roomAbove >= roomBelow
    : roomBelow < size.height && roomAbove > roomBelow
  const room = above ? roomAbove : roomBelow
  const left = {
    start: at.left,
    end: at.right - size.width,
    middle: at.left + (at.width - size.width) / 2,
  }[placement.align ?? 'start']
  const height = Math.min(size.height, room)
  panel.style.setProperty(
    'left',
    `${Math.max(margin, Math.min(left, innerWidth - size.width - margin))}px`,
  )
  panel.style.setProperty('top', `${above ? at.top - gap - height : at.bottom + gap}px`)
  panel.style.setProperty('max-height', `${Math.max(room, 80)}px`)
}
