import { createMemo, type Accessor } from 'solid-js'
import { bothSides, type BothSides } from '../../../shared/domain/customer/bothSides.ts'
import { byDifference, type Dimension } from '../../../shared/domain/customer/compareTouchpoint.ts'
import { talliesAlone } from '../../../shared/domain/rating/latestTallies.ts'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import type { Workshop } from '../../workshop/workshop.ts'

type CountedStatus = 'confirmed' | 'refuted' | 'missedByUs' | 'earlySignal' | 'tooFew'

export interface Comparison {
  /** In the order of reading, by the dimension that is looked at. */
  readonly rows: Accessor<readonly BothSides[]>
  readonly hasCustomers: Accessor<boolean>
  /** Touchpoints by what the customers' answers say of them. */
  readonly counts: Accessor<Readonly<Record<CountedStatus, number>>>
}

/** Both layers of every touchpoint, side by side. Needs an owner. */
export function createComparison(workshop: Workshop, dimension: Accessor<Dimension>): Comparison {
  const layer = createCustomerLayer(workshop)
  const all = createMemo(() =>
    bothSides(workshop.touchpoints(), workshop.tallies(), talliesAlone(layer())),
  )
  const rows = createMemo(() =>
    [...all()].sort((a, b) => byDifference(a.views[dimension()], b.views[dimension()])),
  )
  const count = (status: CountedStatus): number =>
    all().filter(({ views }) => views[dimension()].status === status).length
  return {
    rows,
    hasCustomers: () => Object.keys(layer()).length > 0,
    counts: () => ({
      confirmed: count('confirmed'),
      refuted: count('refuted'),
      missedByUs: count('missedByUs'),
      earlySignal: count('earlySignal'),
      tooFew: count('tooFew'),
    }),
  }
}
