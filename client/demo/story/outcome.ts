import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type { EcommerceTouchpoint } from '../../../shared/domain/template/ecommerce/structure.ts'
import type { Decision } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Seat } from './seats.ts'

/** What the group decided in the discussion; the rest was left open. */
export const decisions: Readonly<Partial<Record<EcommerceTouchpoint, Decision>>> = {
  friendsAdvice: 'strength',
  shopVisit: 'strength',
  payment: 'strength',
  unboxing: 'strength',
  adviserChat: 'weakness',
  basket: 'weakness',
  deliveryTracking: 'weakness',
  dataMove: 'weakness',
  warrantyRepair: 'weakness',
  hotline: 'look',
  caseHandover: 'look',
  softwareUpdates: 'look',
  invoiceArchive: 'look',
  customerReviews: 'keep',
  followUpMail: 'keep',
  tradeIn: 'keep',
}

/** Which sentence explains a finding that came from the votes. */
export type ReasonKind = 'countedOnAndMet' | 'shortfall' | 'overDelivery' | 'outsidePleases'

interface FindingPlan {
  readonly id: string
  readonly quadrant: SwotQuadrant
  readonly touchpoints: readonly EcommerceTouchpoint[]
  readonly seat: Seat
  /** Set for findings taken from a suggestion; its figures are those of the first touchpoint. */
  readonly reason?: ReasonKind
  /** How much it draws dots, relative to the others. */
  readonly pull: number
}

export const findings = [
  {
    id: 'triedInShop',
    quadrant: 'strength',
    touchpoints: ['shopVisit'],
    seat: 'sales3',
    reason: 'countedOnAndMet',
    pull: 4,
  },
  {
    id: 'firstStart',
    quadrant: 'strength',
    touchpoints: ['unboxing'],
    seat: 'marketing2',
    reason: 'countedOnAndMet',
    pull: 5,
  },
  {
    id: 'paymentWorks',
    quadrant: 'strength',
    touchpoints: ['payment'],
    seat: 'finance1',
    reason: 'countedOnAndMet',
    pull: 1,
  },
  {
    id: 'silentParcel',
    quadrant: 'weakness',
    touchpoints: ['deliveryTracking'],
    seat: 'support2',
    reason: 'shortfall',
    pull: 12,
  },
  {
    id: 'lateDeliveryCost',
    quadrant: 'weakness',
    touchpoints: ['basket', 'productPage'],
    seat: 'sales2',
    reason: 'shortfall',
    pull: 7,
  },
  {
    id: 'nobodyOwnsData',
    quadrant: 'weakness',
    touchpoints: ['dataMove'],
    seat: 'support1',
    reason: 'shortfall',
    pull: 11,
  },
  {
    id: 'chatClosesAtSix',
    quadrant: 'weakness',
    touchpoints: ['adviserChat'],
    seat: 'support1',
    pull: 4,
  },
  {
    id: 'storyTwice',
    quadrant: 'weakness',
    touchpoints: ['caseHandover', 'hotline'],
    seat: 'support4',
    pull: 6,
  },
  {
    id: 'archiveOverdone',
    quadrant: 'weakness',
    touchpoints: ['invoiceArchive'],
    seat: 'finance1',
    reason: 'overDelivery',
    pull: 2,
  },
  {
    id: 'friendsFirst',
    quadrant: 'opportunity',
    touchpoints: ['friendsAdvice'],
    seat: 'marketing1',
    reason: 'outsidePleases',
    pull: 4,
  },
  {
    id: 'noLinkToShare',
    quadrant: 'opportunity',
    touchpoints: ['recommending'],
    seat: 'sales1',
    pull: 7,
  },
  {
    id: 'stationShelves',
    quadrant: 'opportunity',
    touchpoints: ['parcelHandover'],
    seat: 'logistics1',
    pull: 3,
  },
  {
    id: 'oldPrices',
    quadrant: 'threat',
    touchpoints: ['comparisonSites'],
    seat: 'marketing1',
    pull: 3,
  },
  {
    id: 'repairLaw',
    quadrant: 'threat',
    touchpoints: ['warrantyRepair'],
    seat: 'support3',
    pull: 5,
  },
] as const satisfies readonly FindingPlan[]

export type FindingId = (typeof findings)[number]['id']
