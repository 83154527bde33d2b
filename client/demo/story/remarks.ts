import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import type { EcommerceTouchpoint } from '../../../shared/domain/template/ecommerce/structure.ts'
import type { Seat } from './seats.ts'

/** Touchpoints with a rich-text note, and who wrote it. */
export const notes = [
  { touchpoint: 'shopVisit', seat: 'sales3' },
  { touchpoint: 'basket', seat: 'sales2' },
  { touchpoint: 'deliveryTracking', seat: 'logistics2' },
  { touchpoint: 'dataMove', seat: 'support1' },
  { touchpoint: 'hotline', seat: 'support4' },
  { touchpoint: 'caseHandover', seat: 'support2' },
] as const satisfies readonly { touchpoint: EcommerceTouchpoint; seat: Seat }[]

export type NotedTouchpoint = (typeof notes)[number]['touchpoint']

interface CommentPlan {
  readonly id: string
  readonly touchpoint: EcommerceTouchpoint
  readonly seat: Seat
}

/** Comments in the order they were written. */
export const comments = [
  { id: 'silence', touchpoint: 'deliveryTracking', seat: 'support2' },
  { id: 'scan', touchpoint: 'deliveryTracking', seat: 'logistics1' },
  { id: 'unseenScan', touchpoint: 'deliveryTracking', seat: 'support3' },
  { id: 'thirdCall', touchpoint: 'dataMove', seat: 'support1' },
  { id: 'nobodysJob', touchpoint: 'dataMove', seat: 'sales1' },
  { id: 'closeTheTab', touchpoint: 'basket', seat: 'sales2' },
  { id: 'notThePrice', touchpoint: 'basket', seat: 'finance1' },
  { id: 'thanks', touchpoint: 'hotline', seat: 'support4' },
  { id: 'waiting', touchpoint: 'hotline', seat: 'marketing2' },
  { id: 'atNine', touchpoint: 'adviserChat', seat: 'support1' },
  { id: 'inTheHand', touchpoint: 'shopVisit', seat: 'sales3' },
  { id: 'tenYears', touchpoint: 'invoiceArchive', seat: 'finance1' },
  { id: 'oldPrices', touchpoint: 'comparisonSites', seat: 'marketing1' },
  { id: 'noLink', touchpoint: 'recommending', seat: 'sales1' },
  { id: 'onPaper', touchpoint: 'caseHandover', seat: 'support2' },
  { id: 'beforeNoon', touchpoint: 'picking', seat: 'logistics3' },
] as const satisfies readonly CommentPlan[]

interface EvidencePlan {
  readonly id: string
  readonly touchpoint: EcommerceTouchpoint
  readonly seat: Seat
  readonly kind: EvidenceKind
  readonly daysAgo: number
  /** Looked at and set aside. */
  readonly isNoise?: true
}

/** What people brought along; all eight kinds. */
export const evidence = [
  {
    id: 'whereIsIt',
    touchpoint: 'deliveryTracking',
    seat: 'support2',
    kind: 'supportMail',
    daysAgo: 9,
  },
  {
    id: 'calledFirst',
    touchpoint: 'deliveryTracking',
    seat: 'marketing1',
    kind: 'customerInterview',
    daysAgo: 22,
  },
  { id: 'leftBaskets', touchpoint: 'basket', seat: 'marketing3', kind: 'analytics', daysAgo: 6 },
  {
    id: 'weekOneCalls',
    touchpoint: 'dataMove',
    seat: 'support1',
    kind: 'staffInterview',
    daysAgo: 13,
  },
  {
    id: 'nephew',
    touchpoint: 'dataMove',
    seat: 'marketing1',
    kind: 'customerInterview',
    daysAgo: 22,
  },
  {
    id: 'unboxingPosts',
    touchpoint: 'unboxing',
    seat: 'marketing2',
    kind: 'monitoring',
    daysAgo: 17,
  },
  { id: 'queue', touchpoint: 'hotline', seat: 'support4', kind: 'crm', daysAgo: 4 },
  { id: 'noDate', touchpoint: 'warrantyRepair', seat: 'support3', kind: 'complaint', daysAgo: 28 },
  { id: 'tooSoon', touchpoint: 'reviewRequest', seat: 'marketing1', kind: 'feedback', daysAgo: 11 },
  { id: 'boughtAfterTrying', touchpoint: 'shopVisit', seat: 'sales3', kind: 'crm', daysAgo: 15 },
  {
    id: 'archiveVisits',
    touchpoint: 'invoiceArchive',
    seat: 'finance1',
    kind: 'analytics',
    daysAgo: 6,
  },
  {
    id: 'oldThread',
    touchpoint: 'socialAd',
    seat: 'marketing2',
    kind: 'monitoring',
    daysAgo: 40,
    isNoise: true,
  },
  {
    id: 'stalePrices',
    touchpoint: 'comparisonSites',
    seat: 'marketing1',
    kind: 'monitoring',
    daysAgo: 8,
  },
  {
    id: 'neighbour',
    touchpoint: 'parcelHandover',
    seat: 'logistics1',
    kind: 'complaint',
    daysAgo: 19,
  },
] as const satisfies readonly EvidencePlan[]

export type CommentId = (typeof comments)[number]['id']
export type EvidenceId = (typeof evidence)[number]['id']
