import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'

/**
 * A touchpoint's owner, and how much hangs on it, as one line; empty for none. How many rated it is
 * told after the reveal only: until then nobody knows.
 */
export function useFacts(): (touchpoint: Touchpoint) => string {
  const collect = useCollect()
  const t = useText()
  return ({ id, department }) => {
    const { comments, evidence } = collect.counts(id)
    const rated = collect.workshop.tallies()[id]?.n ?? 0
    return [
      collect.department(department)?.name ?? '',
      comments > 0 ? t('terms.count.comments', comments) : '',
      evidence > 0 ? t('terms.count.evidence', evidence) : '',
      rated > 0 ? t('merge.facts.rated', rated) : '',
    ]
      .filter((fact) => fact !== '')
      .join(' · ')
  }
}
