/** Dragging with a pointer; loaded only where there is a fine one. Keys and the menu do the same without it. */
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import type { Carry } from './createCarry.ts'
import { placeBeside, type Column } from './place.ts'

export interface Board {
  readonly carry: Carry
  readonly columns: () => readonly Column[]
}

/** Makes a note draggable and a place to drop beside. Returns how to stop. */
export function dragNote(element: HTMLElement, id: string, { carry, columns }: Board): () => void {
  const stopDragging = draggable({
    element,
    getInitialData: () => ({ touchpoint: id }),
    onDragStart: () => carry.drag(id),
    onDrop: ({ location }) => {
      if (location.current.dropTargets.length > 0) carry.putDown()
      else carry.cancel()
    },
  })
  const stopDropping = dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data.touchpoint === 'string',
    getIsSticky: () => true,
    getData: ({ input, element: target }) =>
      attachClosestEdge({}, { input, element: target, allowedEdges: ['top', 'bottom'] }),
    onDrag: ({ self }) => {
      const edge = extractClosestEdge(self.data) === 'top' ? 'top' : 'bottom'
      carry.setPlace(placeBeside(columns(), id, edge))
    },
  })
  return () => {
    stopDragging()
    stopDropping()
  }
}

/** Makes a stage a place to drop at the end of. Returns how to stop. */
export function dropOnStage(element: HTMLElement, stage: string, { carry }: Board): () => void {
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data.touchpoint === 'string',
    onDrag: ({ self, location }) => {
      if (location.current.dropTargets[0]?.element === self.element)
        carry.setPlace({ stage, before: null })
    },
  })
}

/** Scrolls the board while something is dragged near its edge. Returns how to stop. */
export function scrollWhileDragging(element: HTMLElement): () => void {
  return autoScrollForElements({ element })
}
