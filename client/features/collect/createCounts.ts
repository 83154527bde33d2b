import { createMemo } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'

/** What hangs on a touchpoint; rejected evidence does not count. */
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
    for (const comment of workshop.comments()) of(comment.target).comments++
    for (const item of workshop.evidence())
      if (item.status === 'kept') of(item.touchpoint).evidence++
    return counts
  })
  return (id) => all().get(id) ?? none
}
