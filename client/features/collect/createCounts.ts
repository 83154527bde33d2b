import { createMemo } from 'solid-js'
import { openComments } from '../../../shared/domain/comment/threads.ts'
import type { Comment } from '../../../shared/domain/workshop.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What hangs on a touchpoint; rejected evidence and settled threads do not count. */
export interface Counts {
  readonly comments: number
  readonly evidence: number
}

const none: Counts = { comments: 0, evidence: 0 }

/** Counts of all touchpoints in one pass. */
export function createCounts(workshop: Workshop): (touchpointId: string) => Counts {
  const all = createMemo(() => {
    const counts = new Map<string, { comments: number; evidence: number }>()
    const of = (id: string) => {
      const known = counts.get(id) ?? { ...none }
      counts.set(id, known)
      return known
    }
    const said = new Map<string, Comment[]>()
    for (const comment of workshop.comments()) {
      const others = said.get(comment.target)
      if (others) others.push(comment)
      else said.set(comment.target, [comment])
    }
    for (const [id, comments] of said) of(id).comments = openComments(comments)
    for (const item of workshop.evidence())
      if (item.status === 'kept') of(item.touchpoint).evidence++
    return counts
  })
  return (id) => all().get(id) ?? none
}
