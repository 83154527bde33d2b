import { createMemo, type Accessor } from 'solid-js'
import type { Store } from 'solid-js/store'
import type * as Y from 'yjs'
import { panelStatus, surveys } from '../../shared/doc/panel.ts'
import { customerLayer } from '../../shared/domain/customer/layer.ts'
import type { PanelStatus, Survey } from '../../shared/domain/customer/panel.ts'
import { roundsUpTo, type LatestTally } from '../../shared/domain/rating/latestTallies.ts'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import { projectCollection, projectSingleton } from '../sync/project.ts'
import type { Views } from './views.ts'

/** What the record says of customers besides their figures. */
export interface CustomerViews {
  readonly panel: Store<PanelStatus>
  /** Imports of survey results, oldest first. */
  readonly surveys: Accessor<readonly Survey[]>
}

/** Needs an owner. */
export function createCustomerViews(record: Y.Doc): CustomerViews {
  const byId = projectCollection(record, surveys)
  return {
    panel: projectSingleton(record, panelStatus),
    surveys: createMemo(() => Object.values(byId).sort((a, b) => a.at - b.at)),
  }
}

/** What customers say of each touchpoint, with the round it is from; follows every reveal and import. Needs an owner. */
export function createCustomerLayer(
  workshop: Pick<Views, 'rounds' | 'session' | 'touchpoints' | 'talliesOf'> & {
    readonly customers: CustomerViews
  },
): Accessor<Readonly<Record<string, LatestTally<Tally>>>> {
  return createMemo(() =>
    customerLayer({
      rounds: roundsUpTo(workshop.rounds(), workshop.session.round),
      surveys: workshop.customers.surveys(),
      shown: workshop.touchpoints(),
      // A copy, because a live one wakes only those who read an id it has.
      tableOf: (name) => ({ ...workshop.talliesOf(name) }),
    }),
  )
}
