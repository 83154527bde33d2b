/** Dragging with a pointer; loaded only where there is a fine one. Keys and the menu do the same without it. */
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import type { Carry } from './createCarry.ts'
import type { Merging } from './createMerging.ts'
import { placeBeside, type Column, type Place } from './place.ts'

interface Board {
  readonly carry: Carry
  readonly merging: Pick<Merging, 'isRefused'>
  readonly columns: () => readonly Column[]
}

/** What a pointer can do on the board; every function returns how to stop. */
export interface PointerDrag {
  /** Makes a note draggable and a place to drop beside. */
  dragNote(element: HTMLElement, id: string, board: Board): () => void
  /** Makes a stage a place to drop at the end of. */
  dropOnStage(element: HTMLElement, stage: string): () => void
  /** Scrolls the board while something is dragged near its edge. */
  scrollWhileDragging(element: HTMLElement): () => void
}

export const pointerDrag: PointerDrag = {
  dragNote,
  dropOnStage: (element, stage) =>
    dropTargetForElements({ element, canDrop: isTouchpoint, getData: () => ({ stage }) }),
  scrollWhileDragging: (element) => autoScrollForElements({ element }),
}

/** What a drop target is: a note, or a stage beside and below its notes. */
type TargetData = Readonly<Record<string | symbol, unknown>>

function dragNote(element: HTMLElement, id: string, board: Board): () => void {
  const { carry } = board
  const stopDragging = draggable({
    element,
    canDrag: () => !board.merging.isRefused(id),
    getInitialData: () => ({ carried: id }),
    onDragStart: () => carry.drag(id),
    onDrag: ({ location }) => carry.setPlace(placeOver(location.current.dropTargets[0], board)),
    onDrop: ({ location }) => {
      // A quick hand lets go before the last `onDrag`: the drop itself says where.
      const place = placeOver(location.current.dropTargets[0], board)
      if (place === null) {
        carry.cancel()
        return
      }
      carry.setPlace(place)
      carry.putDown()
    },
  })
  const stopDropping = dropTargetForElements({
    element,
    canDrop: isTouchpoint,
    getIsSticky: () => true,
    getData: ({ input, element: target }) =>
      attachClosestEdge(
        { touchpoint: id },
        { input, element: target, allowedEdges: ['top', 'bottom'] },
      ),
  })
  return () => {
    stopDragging()
    stopDropping()
  }
}

function placeOver(target: { data: TargetData } | undefined, { columns }: Board): Place | null {
  if (!target) return null
  const { touchpoint, stage } = target.data
  if (typeof touchpoint === 'string') {
    const edge = extractClosestEdge(target.data) === 'top' ? 'top' : 'bottom'
    return placeBeside(columns(), touchpoint, edge)
  }
  return typeof stage === 'string' ? { stage, before: null } : null
}

function isTouchpoint({ source }: { source: { data: TargetData } }): boolean {
  return typeof source.data.carried === 'string'
}
