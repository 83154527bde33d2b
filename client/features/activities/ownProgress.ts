import { isComplete } from '../../../shared/domain/rating/rating.ts'
import type { Activity } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { createDots } from '../../workshop/dots.ts'
import type { OwnFact } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** How far the person is with an activity; nothing where there is nothing to do yet. */
export function ownProgress(workshop: Workshop, activity: Activity): readonly OwnFact[] {
  if (workshop.me().role === 'viewer') return []
  if (activity === 'collect') {
    const drafts = workshop.drafts().length
    return drafts > 0 ? [{ kind: 'drafts', n: drafts, of: drafts }] : []
  }
  if (activity === 'rate') {
    const cards = workshop.touchpoints()
    const ratings = workshop.myRatings()
    const done = cards.filter(({ id }) => {
      const rating = ratings[id]
      return rating !== undefined && isComplete(rating)
    })
    return cards.length > 0 ? [{ kind: 'rated', n: done.length, of: cards.length }] : []
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

/** "3 of 12 cards rated". */
export function progressWords(t: Text, { kind, n, of }: OwnFact): string {
  return kind === 'drafts' ? t('activities.mine.drafts', n) : t(`activities.mine.${kind}`, n, of)
}
