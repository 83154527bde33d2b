import type { Workshop } from '../../workshop/workshop.ts'

/** Where the group is with its estimates, as one person sees it. */
export type Phase = 'notYet' | 'open' | 'watching' | 'closed' | 'revealed'

type Asked = Pick<Workshop, 'activity' | 'canContribute' | 'progress' | 'myEstimates'>

/** Before the first estimate of anybody "closed" means "not yet"; afterwards it means "no longer". */
export function phaseOf(workshop: Asked): Phase {
  const state = workshop.activity('prioritise')
  if (state === 'revealed') return 'revealed'
  if (state === 'open') return workshop.canContribute('prioritise') ? 'open' : 'watching'
  const hasBegun =
    (workshop.progress('prioritise')?.started ?? 0) > 0 ||
    Object.keys(workshop.myEstimates()).length > 0
  return hasBegun ? 'closed' : 'notYet'
}
