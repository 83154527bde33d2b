import type { InitiativeStatus } from '../../../shared/domain/priority/initiative.ts'
import type {
  EcommerceDepartment,
  EcommerceTouchpoint,
} from '../../../shared/domain/template/ecommerce/structure.ts'
import type { FindingId } from './outcome.ts'
import type { Seat } from './seats.ts'

/** Owners who were not in the room. */
export type AbsentOwner = 'productLead' | 'shopsLead'

/** Mean of the secret estimates; `poles`: half of the room says 1, half 5. */
export type EstimatePlan = number | 'poles'

export interface InitiativePlan {
  readonly id: string
  readonly findings: readonly FindingId[]
  readonly touchpoints: readonly EcommerceTouchpoint[]
  readonly department: EcommerceDepartment
  readonly owner: Seat | AbsentOwner | null
  readonly dueInDays: number | null
  readonly status: InitiativeStatus
  /** Which of applicable (a), measurable (m) and feasible (f) the group ticked. */
  readonly checks: string
  readonly seat: Seat
  readonly impact: EstimatePlan
  readonly effort: EstimatePlan
  /** How much it draws dots, relative to the others. */
  readonly pull: number
}

/** Four quick wins, three major ones, a fill-in, a thankless one, one on the line and one disputed. */
export const initiatives = [
  {
    id: 'hubMessage',
    findings: ['silentParcel'],
    touchpoints: ['deliveryTracking'],
    department: 'logistics',
    owner: 'logistics2',
    dueInDays: 21,
    status: 'planned',
    checks: 'amf',
    seat: 'support2',
    impact: 4.4,
    effort: 1.9,
    pull: 10,
  },
  {
    id: 'costOnPage',
    findings: ['lateDeliveryCost'],
    touchpoints: ['basket', 'productPage'],
    department: 'sales',
    owner: 'sales2',
    dueInDays: 14,
    status: 'doing',
    checks: 'amf',
    seat: 'sales2',
    impact: 4.2,
    effort: 1.8,
    pull: 7,
  },
  {
    id: 'transferCard',
    findings: ['nobodyOwnsData', 'firstStart'],
    touchpoints: ['dataMove', 'unboxing'],
    department: 'product',
    owner: 'productLead',
    dueInDays: 45,
    status: 'planned',
    checks: 'amf',
    seat: 'support1',
    impact: 4.1,
    effort: 2.2,
    pull: 8,
  },
  {
    id: 'receiptLink',
    findings: ['firstStart', 'noLinkToShare'],
    touchpoints: ['recommending', 'followUpMail'],
    department: 'marketing',
    owner: 'marketing1',
    dueInDays: 30,
    status: 'planned',
    checks: 'amf',
    seat: 'sales1',
    impact: 3.7,
    effort: 1.6,
    pull: 5,
  },
  {
    id: 'transferBar',
    findings: ['triedInShop', 'nobodyOwnsData'],
    touchpoints: ['dataMove', 'shopVisit'],
    department: 'shops',
    owner: 'shopsLead',
    dueInDays: 120,
    status: 'idea',
    checks: 'am',
    seat: 'sales3',
    impact: 4.6,
    effort: 4.2,
    pull: 6,
  },
  {
    id: 'repairStatus',
    findings: ['repairLaw'],
    touchpoints: ['warrantyRepair'],
    department: 'it',
    owner: 'it1',
    dueInDays: 90,
    status: 'idea',
    checks: 'am',
    seat: 'support3',
    impact: 4,
    effort: 3.8,
    pull: 4,
  },
  {
    id: 'stationShelves',
    findings: ['silentParcel', 'stationShelves'],
    touchpoints: ['parcelHandover'],
    department: 'logistics',
    owner: 'logistics1',
    dueInDays: 150,
    status: 'idea',
    checks: 'a',
    seat: 'logistics1',
    impact: 3.6,
    effort: 4.1,
    pull: 2,
  },
  {
    id: 'priceFeed',
    findings: ['oldPrices'],
    touchpoints: ['comparisonSites'],
    department: 'marketing',
    owner: 'marketing3',
    dueInDays: 35,
    status: 'idea',
    checks: 'amf',
    seat: 'marketing1',
    impact: 2.4,
    effort: 1.8,
    pull: 1,
  },
  {
    id: 'archiveDesign',
    findings: ['archiveOverdone'],
    touchpoints: ['invoiceArchive'],
    department: 'finance',
    owner: null,
    dueInDays: null,
    status: 'dropped',
    checks: 'f',
    seat: 'finance1',
    impact: 1.6,
    effort: 4.1,
    pull: 0,
  },
  {
    id: 'chatUntilNine',
    findings: ['chatClosesAtSix'],
    touchpoints: ['adviserChat'],
    department: 'support',
    owner: 'support1',
    dueInDays: 75,
    status: 'idea',
    checks: 'am',
    seat: 'support1',
    impact: 3.9,
    effort: 3,
    pull: 4,
  },
  {
    id: 'oneRecord',
    findings: ['storyTwice'],
    touchpoints: ['caseHandover', 'hotline'],
    department: 'support',
    owner: null,
    dueInDays: null,
    status: 'idea',
    checks: 'm',
    seat: 'support4',
    impact: 'poles',
    effort: 2.6,
    pull: 3,
  },
] as const satisfies readonly InitiativePlan[]

export type InitiativeId = (typeof initiatives)[number]['id']
