import type { Text } from '../../i18n/i18n.tsx'
import type { Comparison } from './createComparison.ts'

/**
 * What the comparison says as a whole, and no more than it can carry: nothing is confirmed nor refuted by too few
 * answers, and nobody is told a row of noughts (SPEC PN66).
 */
export function headlineWords(t: Text, counts: ReturnType<Comparison['counts']>): string {
  const { confirmed, refuted, missedByUs, earlySignal, tooFew } = counts
  if (confirmed + refuted > 0) return t('customers.headline', confirmed, refuted, missedByUs)
  if (missedByUs > 0) return t('customers.headlineMissed', missedByUs)
  if (earlySignal > 0) return t('customers.headlineEarly', earlySignal)
  return t(tooFew > 0 ? 'customers.headlineTooFew' : 'customers.headlineNone')
}
