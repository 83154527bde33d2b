import { createMemo, createResource } from 'solid-js'
import { voteName } from '../../shared/domain/keeping.ts'
import type { Workshop } from './workshop.ts'

/**
 * How many people’s answers were erased since a vote was revealed: its figures still count them (SPEC
 * C42). 0 until that is known. Needs an owner.
 */
export function createErased(workshop: Pick<Workshop, 'loadKeeping'>) {
  const [look] = createResource(() => workshop.loadKeeping())
  const keeping = createMemo(() => (look.state === 'ready' ? look()() : null))
  return (vote: 'rate' | 'swot' | 'prioritise', round: string): number =>
    keeping()?.erasedVotes?.[voteName(vote, round)] ?? 0
}
