import { createEffect, onCleanup } from 'solid-js'
import { useCollect } from './collectContext.tsx'

/** Lets a note be dragged while the person may move it and has a fine pointer. */
export function useNoteDrag(element: () => HTMLElement, id: () => string): void {
  const collect = useCollect()
  createEffect(() => {
    const drag = collect.pointerDrag()
    if (drag && collect.canEdit()) onCleanup(drag.dragNote(element(), id(), collect))
  })
}

/** Lets notes be dropped on a stage. */
export function useStageDrop(element: () => HTMLElement, stage: () => string): void {
  const collect = useCollect()
  createEffect(() => {
    const drag = collect.pointerDrag()
    if (drag && collect.canEdit()) onCleanup(drag.dropOnStage(element(), stage()))
  })
}
