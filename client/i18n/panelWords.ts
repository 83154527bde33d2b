import type { PanelNow } from '../../shared/domain/customer/panel.ts'
import type { Text } from './i18n.tsx'

/** How customers are asked, and whether what they said was shown already. */
export interface PanelStanding extends PanelNow {
  readonly isShown: boolean
}

/**
 * Whether the customers' link leads to an open form now (SPEC PN65).
 *
 * @param until the deadline in words; empty without one
 */
export function linkWords(
  t: Text,
  { state, isOwn, isShown }: PanelStanding,
  until: string,
): string {
  if (isShown) return t('customers.link.shown')
  if (state === 'open')
    return until ? t('customers.link.openUntil', until) : t('customers.link.open')
  // Closed is what was open: on its own, or with the group's rating until that was revealed.
  return t(isOwn || state === 'revealed' ? 'customers.link.closed' : 'customers.link.waiting')
}
