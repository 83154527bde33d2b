import type { Workshop } from '../../workshop/workshop.ts'

/** Why the cards are not shown; `null` while they are. */
export type NotOpenReason = 'empty' | 'gone' | 'viewer' | 'notYet' | 'closed' | 'revealed' | null

type Asked = Pick<
  Workshop,
  'touchpoints' | 'asked' | 'activity' | 'canContribute' | 'progress' | 'myRatings'
>

/** Before the first answer of anybody `closed` means "not yet"; afterwards it means "no longer". */
export function whyNotOpen(workshop: Asked): NotOpenReason {
  const state = workshop.activity('rate')
  if (state === 'revealed') return 'revealed'
  if (workshop.touchpoints().length === 0) return 'empty'
  // What was voted on again was taken off the board meanwhile.
  if (state === 'open' && workshop.asked().length === 0) return 'gone'
  if (state === 'open') return workshop.canContribute('rate') ? null : 'viewer'
  const hasBegun =
    (workshop.progress('rate')?.started ?? 0) > 0 || Object.keys(workshop.myRatings()).length > 0
  return hasBegun ? 'closed' : 'notYet'
}
