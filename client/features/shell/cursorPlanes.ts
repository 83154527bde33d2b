/** Where on the page pointers are shown: boards mark themselves with `data-cursors`. */
import type { PointerPlace } from '../../workshop/cursors.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Their names; the place in this list, from 1, is the number on the wire. The activity on each may be secret. */
const planes = [
  { name: 'collect', activity: 'collect' },
  { name: 'swot', activity: 'swot' },
  { name: 'prioritise', activity: 'prioritise' },
  { name: 'chart', activity: 'prioritise' },
] as const

/** A whole width or height on the wire. */
const whole = 65_535

/** A number on the wire is that of a plane, and beside it what on the plane the pointer is over. */
const mostPlanes = 8

const planeOf = (element: HTMLElement) =>
  planes.find(({ name }) => name === element.dataset.cursors)

/** The board under this element or around it. */
export function planeAround(target: EventTarget | null): HTMLElement | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cursors]') : null
  return element && planeOf(element) ? element : null
}

/** The board on the screen; `null` while there is none. */
export function planeHere(): HTMLElement | null {
  const plane = document.querySelector<HTMLElement>('#work [data-cursors]')
  return plane && planeOf(plane) ? plane : null
}

/** The part of a board that is inside the work area, in pixels of the window. */
export function seenPartOf(plane: HTMLElement) {
  const box = plane.getBoundingClientRect()
  const work = plane.closest('#work')?.getBoundingClientRect() ?? box
  const left = Math.max(box.left, work.left)
  const top = Math.max(box.top, work.top)
  return {
    left,
    top,
    width: Math.max(0, Math.min(box.right, work.right) - left),
    height: Math.max(0, Math.min(box.bottom, work.bottom) - top),
  }
}

/** What a pointer is over goes by the id of its record, so that it is the same thing on every screen, however that is laid out. */
const things = '[data-drop], [data-finding], [data-row], [data-card]'

function thingNumber({ dataset }: HTMLElement): number {
  const id = dataset.drop ?? dataset.finding ?? dataset.row ?? dataset.card ?? ''
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  // Never 0, which is the plane itself.
  return (hash >>> 8) + 1
}

/** A place on the board as all screens have it: over a thing as shares of it, else as shares of the board's width and height. */
export function toWire(plane: HTMLElement, at: PointerEvent): PointerPlace {
  const thing = at.target instanceof Element ? at.target.closest<HTMLElement>(things) : null
  const number = planes.findIndex(({ name }) => name === plane.dataset.cursors) + 1
  const box = thing ? thing.getBoundingClientRect() : contentOf(plane)
  return {
    view: number + mostPlanes * (thing ? thingNumber(thing) : 0),
    x: ((at.clientX - box.left) / Math.max(1, box.width)) * whole,
    y: ((at.clientY - box.top) / Math.max(1, box.height)) * whole,
  }
}

/** The same place in pixels of the window; `null` on another board, or over what is not here. */
export function toWindow(plane: HTMLElement, { view, x, y }: PointerPlace) {
  if (planes[(view % mostPlanes) - 1]?.name !== plane.dataset.cursors) return null
  const number = Math.floor(view / mostPlanes)
  const all = number === 0 ? [] : [...plane.querySelectorAll<HTMLElement>(things)]
  const thing = all.find((one) => thingNumber(one) === number)
  if (number > 0 && !thing) return null
  const box = thing ? thing.getBoundingClientRect() : contentOf(plane)
  return { x: box.left + (x / whole) * box.width, y: box.top + (y / whole) * box.height }
}

/** All of a board, what is scrolled away too. */
function contentOf(plane: HTMLElement) {
  const { left, top } = plane.getBoundingClientRect()
  return {
    left: left - plane.scrollLeft,
    top: top - plane.scrollTop,
    width: plane.scrollWidth,
    height: plane.scrollHeight,
  }
}

/**
 * May others see where my pointer is on this board? Not where contributions carry no name, nor while
 * something is secret: over an answer it would tell the answer (SPEC P1).
 */
export function mayTell(workshop: Workshop, plane: HTMLElement): boolean {
  if (workshop.settings.anonymous) return false
  const activity = planeOf(plane)?.activity
  if (activity === undefined) return false
  const state = workshop.activity(activity)
  return state !== 'private' && (activity === 'collect' || state !== 'open')
}
