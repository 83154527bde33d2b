import type { ViewComparison } from '../../shared/domain/customer/compare.ts'
import type { Text } from './i18n.tsx'

/** What the customers' answers say about our own view, in words. */
export function statusWords(t: Text, { status, lean }: ViewComparison): string {
  if (status !== 'refuted') return t(`customers.status.${status}`)
  return t(lean === 'tooRosy' ? 'customers.status.tooRosy' : 'customers.status.tooDark')
}
