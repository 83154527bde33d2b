import type { Version } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** Who saved it, or whose deed it was kept before; empty when nobody is known. */
export function whoOf({ by }: Version, workshop: Pick<Workshop, 'roster'>, t: Text): string {
  return by === null ? '' : (workshop.roster[by]?.name ?? t('versions.nobody'))
}

/** What it holds in figures, the touchpoints always; empty when they were not counted. */
export function holdsOf({ holds }: Version, t: Text): string {
  if (holds === null) return ''
  const { touchpoints, findings, initiatives } = holds
  return [
    t('common.count.touchpoints', touchpoints),
    ...(findings > 0 ? [t('terms.count.findings', findings)] : []),
    ...(initiatives > 0 ? [t('terms.count.initiatives', initiatives)] : []),
  ].join(', ')
}
