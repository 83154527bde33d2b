import { onCleanup } from 'solid-js'
import type { Cursors } from '../../workshop/cursors.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { mayTell, planeAround, toWire } from './cursorPlanes.ts'

/** Tells the others where my mouse is while it is over a board, for as long as the owner lives. A finger is no pointer. */
export function tellCursor(workshop: Workshop, cursors: Cursors): void {
  const onMove = (event: PointerEvent): void => {
    const plane = event.pointerType === 'touch' ? null : planeAround(event.target)
    if (!plane || !mayTell(workshop, plane)) return cursors.leave()
    cursors.tell(toWire(plane, event))
  }
  const root = document.documentElement
  window.addEventListener('pointermove', onMove, { passive: true })
  root.addEventListener('pointerleave', cursors.leave)
  onCleanup(() => {
    window.removeEventListener('pointermove', onMove)
    root.removeEventListener('pointerleave', cursors.leave)
  })
}
