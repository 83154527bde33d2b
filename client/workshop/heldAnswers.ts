import { panelNow } from '../../shared/domain/customer/panel.ts'
import type { Workshop } from './workshop.ts'

type Asked = Pick<Workshop, 'activity' | 'progress' | 'customers' | 'session'>

/**
 * Whether answers of this round wait for their reveal where the group votes no more: the server opens no
 * new round over them, because nobody could ever see them (SPEC PN70).
 */
export function hasHeldAnswers(workshop: Asked): boolean {
  const isBegun = (one: 'rate' | 'prioritise' | 'panel'): boolean =>
    (workshop.progress(one)?.started ?? 0) > 0
  const isHeld = (vote: 'rate' | 'prioritise'): boolean =>
    workshop.activity(vote) === 'closed' && isBegun(vote)
  const { isOwn, state } = panelNow(workshop.customers.panel, workshop.session)
  const areCustomersHeld = isOwn && state !== 'revealed' && isBegun('panel')
  return isHeld('rate') || isHeld('prioritise') || areCustomersHeld
}
