import type { Step } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { hasProjection } from './hasProjection.ts'

type Looked = Pick<Workshop, 'tallies' | 'touchpoints' | 'activity'>

/** What of a step the projector shows once figures are out: the agenda item by item, or the finished map. */
export function resultOf(workshop: Looked, step: Step): 'agenda' | 'map' | null {
  const hasFigures = Object.keys(workshop.tallies()).length > 0
  if (step === 'map') return workshop.touchpoints().length > 0 ? 'map' : null
  if (step === 'discuss') return hasFigures ? 'agenda' : null
  if (step === 'rate')
    return hasFigures && workshop.activity('rate') === 'revealed' ? 'agenda' : null
  return null
}

/** Whether the projector has something of its own to show while the group is on a step. */
export function isProjected(workshop: Looked, step: Step): boolean {
  return hasProjection(step) || resultOf(workshop, step) !== null
}
