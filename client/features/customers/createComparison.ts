import { createMemo, type Accessor } from 'solid-js'
import {
  byDifference,
  compareTouchpoint,
  type Dimension,
  type TouchpointComparison,
} from '../../../shared/domain/customer/compareTouchpoint.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** One touchpoint with both layers. */
export interface ComparisonRow extends TouchpointComparison {
  readonly touchpoint: Touchpoint
  readonly inside: Tally | null
  readonly customers: Tally | null
}

export interface Comparison {
  /** In the order of reading, by the dimension that is looked at. */
  readonly rows: Accessor<readonly ComparisonRow[]>
  readonly hasCustomers: Accessor<boolean>
  /** Of touchpoints that both sides can be told of, or only customers. */
  readonly counts: Accessor<Readonly<Record<'confirmed' | 'refuted' | 'missedByUs', number>>>
}

/** Both layers of every touchpoint, side by side. Needs an owner. */
export function createComparison(workshop: Workshop, dimension: Accessor<Dimension>): Comparison {
  const layer = createCustomerLayer(workshop)
  const all = createMemo(() => {
    const inside = workshop.tallies()
    const customers = layer()
    return workshop.touchpoints().flatMap((touchpoint) => {
      const ours = inside[touchpoint.id] ?? null
      const theirs = customers[touchpoint.id]?.tally ?? null
      if (!ours && !theirs) return []
      return [{ touchpoint, inside: ours, customers: theirs, ...compareTouchpoint(ours, theirs) }]
    })
  })
  const rows = createMemo(() =>
    [...all()].sort((a, b) => byDifference(a.views[dimension()], b.views[dimension()])),
  )
  const count = (status: 'confirmed' | 'refuted' | 'missedByUs'): number =>
    all().filter(({ views }) => views[dimension()].status === status).length
  return {
    rows,
    hasCustomers: () => Object.keys(layer()).length > 0,
    counts: () => ({
      confirmed: count('confirmed'),
      refuted: count('refuted'),
      missedByUs: count('missedByUs'),
    }),
  }
}
