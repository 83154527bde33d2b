import { steps, type Step } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { ownRated } from '../../workshop/ownRated.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** The number printed behind a step's name: touchpoints collected, my cards done; `null` for none. */
export function countOfStep(workshop: Workshop, step: Step): string | null {
  const touchpoints = workshop.touchpoints().length
  if (step === 'collect') return touchpoints > 0 ? String(touchpoints) : null
  if (step !== 'rate' || workshop.activity('rate') !== 'open') return null
  return `${ownRated(workshop)}/${workshop.asked().length}`
}

/** "3 touchpoints", "1 draft" or both: what lies on the board, with one's own drafts. */
export function wordsOfBoard(workshop: Workshop, t: Text): string {
  const notes = workshop.touchpoints().length
  const drafts = workshop.drafts().length
  const parts = [
    ...(notes > 0 || drafts === 0 ? [t('common.count.touchpoints', notes)] : []),
    ...(drafts > 0 ? [t('common.count.drafts', drafts)] : []),
  ]
  return parts.join(' · ')
}

/** Whether the group has left a step behind. */
export function isBehind(workshop: Workshop, step: Step): boolean {
  return steps.indexOf(step) < steps.indexOf(workshop.session.step)
}
