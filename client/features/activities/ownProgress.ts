import type { OwnFact } from '../../../shared/domain/ownFact.ts'
import type { Activity } from '../../../shared/domain/step.ts'
import { createDots } from '../../workshop/dots.ts'
import { ownRated } from '../../workshop/ownRated.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** How far the person is with an activity; nothing where there is nothing to do yet. */
export function ownProgress(workshop: Workshop, activity: Activity): readonly OwnFact[] {
  if (workshop.me().role === 'viewer') return []
  if (activity === 'collect') {
    const drafts = workshop.drafts().length
    return drafts > 0 ? [{ kind: 'drafts', n: drafts, of: drafts }] : []
  }
  if (activity === 'rate') {
    const cards = workshop.asked().length
    return cards > 0 ? [{ kind: 'rated', n: ownRated(workshop), of: cards }] : []
  }
  const dots = createDots(workshop, activity)
  const left: OwnFact = { kind: 'dots', n: dots.left(), of: dots.budget() }
  if (activity === 'swot') return workshop.findings().length > 0 ? [left] : []
  const items = workshop.initiatives()
  const estimates = workshop.myEstimates()
  const estimated = items.filter(({ id }) => estimates[id] !== undefined)
  return items.length > 0
    ? [{ kind: 'estimated', n: estimated.length, of: items.length }, left]
    : []
}
