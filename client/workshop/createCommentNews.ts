import { createEffect, on, untrack } from 'solid-js'
import type { Comment } from '../../shared/domain/workshop.ts'
import type { Workshop } from './workshop.ts'

/**
 * Tells of comments that others add to what is open, while it is open; not of one's own, nor of what one's own undo
 * brings back. Needs an owner.
 *
 * @param target id of the touchpoint that is open
 * @param tell never with an empty list; oldest first
 */
export function createCommentNews(
  workshop: Workshop,
  target: () => string,
  tell: (comments: readonly Comment[]) => void,
): void {
  const { me, isWaiting, isNameless } = workshop
  const isMine = ({ id, author }: Comment): boolean =>
    author === me().id || isWaiting(id) || isNameless(id)
  const there = () => {
    const at = target()
    return { at, comments: workshop.comments().filter((comment) => comment.target === at) }
  }
  createEffect(
    on(there, (now, before) => {
      if (before?.at !== now.at || (workshop.hasEditing() && workshop.undo.isAtOne())) return
      const known = new Set(before.comments.map(({ id }) => id))
      const come = untrack(() =>
        now.comments.filter((comment) => !known.has(comment.id) && !isMine(comment)),
      )
      if (come.length > 0) untrack(() => tell(come))
    }),
  )
}
