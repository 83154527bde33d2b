import type { Workshop } from '../../workshop/workshop.ts'
import { useRestoreNews } from './createRestoreNews.ts'

/** Undo and redo as the keys and the menus offer them: what came of it is told by `UndoNews`. */
export interface TakingBack {
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  readonly undo: () => void
  readonly redo: () => void
}

/**
 * A restore ends the steps before it; whoever then wants to undo is told of it again, facilitators
 * with the way back: it takes along what others did since, so one press of a key is not enough.
 * Needs the words and messages above it.
 */
export function useTakingBack(
  workshop: Pick<
    Workshop,
    'hasEditing' | 'undo' | 'versions' | 'roster' | 'me' | 'isFacilitator' | 'command'
  >,
): TakingBack {
  const { fresh, tell } = useRestoreNews(workshop)
  /** Before it is there nothing was done that could be taken back. */
  const steps = () => (workshop.hasEditing() ? workshop.undo : null)
  return {
    canUndo: () => steps()?.canUndo() === true || fresh() !== null,
    canRedo: () => steps()?.canRedo() === true,
    redo: () => void steps()?.redo(),
    undo() {
      const undo = steps()
      if (undo?.canUndo()) return void undo.undo()
      const restore = fresh()
      if (restore) tell(restore)
    },
  }
}
