import { isComplete } from '../../../shared/domain/rating/rating.ts'
import type { Activity } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { createDots } from '../../workshop/dots.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** How far the person is with an activity, in words; nothing where there is nothing to do yet. */
export function ownProgress(workshop: Workshop, activity: Activity, t: Text): readonly string[] {
  if (workshop.me().role === 'viewer') return []
  if (activity === 'collect') {
    const drafts = workshop.drafts().length
    return drafts > 0 ? [t('activities.mine.drafts', drafts)] : []
  }
  if (activity === 'rate') {
    const cards = workshop.touchpoints()
    const ratings = workshop.myRatings()
    const done = cards.filter(({ id }) => {
      const rating = ratings[id]
      return rating !== undefined && isComplete(rating)
    })
    return cards.length > 0 ? [t('activities.mine.rated', done.length, cards.length)] : []
  }
  const dots = createDots(workshop, activity)
  const left = t('activities.mine.dots', dots.left(), dots.budget())
  if (activity === 'swot') return workshop.findings().length > 0 ? [left] : []
  const items = workshop.initiatives()
  const estimates = workshop.myEstimates()
  const estimated = items.filter(({ id }) => estimates[id] !== undefined)
  return items.length > 0
    ? [t('activities.mine.estimated', estimated.length, items.length), left]
    : []
}
