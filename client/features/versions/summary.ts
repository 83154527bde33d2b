import { comparedLists, type Differences } from '../../../shared/domain/version/compareWorkshops.ts'
import type { Text } from '../../i18n/i18n.tsx'

/** One sentence of what bringing the version back does: "3 entries come back, 2 entries go." */
export function summaryOf({ about, settings, brief, lists }: Differences, t: Text): string {
  const all = comparedLists.map((name) => lists[name])
  const sum = (count: (list: (typeof all)[number]) => number): number =>
    all.reduce((total, list) => total + count(list), 0)
  const inFrame = [about, settings, brief].filter((part) => part !== null).length
  const back = sum(({ added }) => added.length)
  const gone = sum(({ removed }) => removed.length)
  const changed = sum(({ changed: entries }) => entries.length) + inFrame
  const parts = [
    ...(back > 0 ? [t('versions.back', back)] : []),
    ...(gone > 0 ? [t('versions.gone', gone)] : []),
    ...(changed > 0 ? [t('versions.changed', changed)] : []),
  ]
  return parts.length > 0 ? `${parts.join(', ')}.` : t('versions.same')
}
