import type { Proxied } from '../../shared/domain/rating/tally.ts'
import type { Text } from './i18n.tsx'

/** How many of the people in a figure have no device; `null` where a scribe entered nothing at all. */
export function proxiedWords(t: Text, tally: Proxied | null): string | null {
  if (tally?.proxied === undefined) return null
  return tally.proxied === null ? t('scribe.countedFew') : t('scribe.counted', tally.proxied)
}
