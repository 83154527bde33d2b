import type { Comment } from '../workshop.ts'

/** A comment and what was answered to it, oldest first. */
export interface Thread {
  /** Id of the comment it began with. */
  readonly id: string
  /** `null` when that was deleted and answers are left. */
  readonly root: Comment | null
  readonly replies: readonly Comment[]
  /** Somebody said that it is settled; an answer to it opens it again. */
  readonly isResolved: boolean
}

/**
 * The comments of one touchpoint as threads, the oldest beginning first. An answer to an answer belongs
 * to the thread of that one; a ring of answers, which only a strange client writes, breaks at its first.
 *
 * @param comments in any order
 */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const byId = new Map(comments.map((one) => [one.id, one]))
  const groups = new Map<string, Comment[]>()
  for (const comment of [...comments].sort(byTime)) {
    const id = beginningOf(comment, byId)
    const group = groups.get(id)
    if (group) group.push(comment)
    else groups.set(id, [comment])
  }
  return [...groups].map(([id, all]) => {
    const root = byId.get(id) ?? null
    return {
      id,
      root,
      replies: all.filter((one) => one.id !== id),
      isResolved: root?.resolved === true,
    }
  })
}

/** Comments that count on a note: those of threads that are settled do not. */
export function openComments(comments: readonly Comment[]): number {
  return threadsOf(comments)
    .filter(({ isResolved }) => !isResolved)
    .reduce((n, { root, replies }) => n + (root ? 1 : 0) + replies.length, 0)
}

function beginningOf(comment: Comment, byId: ReadonlyMap<string, Comment>): string {
  const seen = new Set([comment.id])
  let { id } = comment
  let next = comment.replyTo
  while (next !== undefined) {
    if (seen.has(next)) return [...seen].sort()[0] ?? id
    seen.add(next)
    id = next
    next = byId.get(next)?.replyTo
  }
  return id
}

function byTime(a: Comment, b: Comment): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
