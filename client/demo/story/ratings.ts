import type { EcommerceTouchpoint } from '../../../shared/domain/template/ecommerce/structure.ts'
import type { SeatedDepartment } from './seats.ts'

/** Wished means of expectation (1..5), experience (1..5) and emotion (−2..2). */
export type Means = readonly [expectation: number, experience: number, emotion: number]

/** How one touchpoint is rated. */
export interface RatingPlan {
  /** Departments that are not named below answer around these; `null`: they have no contact. */
  readonly others: Means | null
  readonly departments?: Readonly<Partial<Record<SeatedDepartment, Means>>>
  /** So many people of a department have no contact. */
  readonly noContact?: Readonly<Partial<Record<SeatedDepartment, number>>>
  /** Share of the people rating it who mark that customers decide here; 0 unless told. */
  readonly decides?: number
}

/**
 * The story in figures. Read it as: everybody counts on delivery tracking, Logistics (3.8) believes
 * in it and Support (1.5) hears the calls; the best moment (unboxing) is followed by the lowest
 * (moving data); the hotline splits the house; the invoice archive is better than anyone needs; two
 * people only know how cases are passed on (too few); nobody meets software updates (not rated).
 */
export const ratingPlans: Readonly<Record<EcommerceTouchpoint, RatingPlan>> = {
  searchResults: { others: [3.4, 3.5, 0.3], departments: { marketing: [3.3, 4.3, 1] } },
  socialAd: {
    others: [1.9, 2.4, -0.3],
    departments: { marketing: [2.7, 3.3, 0.7] },
    noContact: { logistics: 1 },
  },
  friendsAdvice: { others: [3.1, 4.2, 1.3], noContact: { it: 1 } },
  comparisonSites: { others: [3.8, 2.7, -0.5], departments: { marketing: [3.7, 3.7, 0.3] } },
  productPage: {
    others: [4.3, 3.3, 0.2],
    departments: { marketing: [4.3, 4, 0.7] },
    decides: 0.2,
  },
  customerReviews: { others: [4.1, 3.9, 0.8], noContact: { logistics: 1 } },
  shopVisit: { others: [4.4, 4.6, 1.4], noContact: { it: 1, logistics: 1 }, decides: 0.55 },
  adviserChat: {
    others: [4, 2.6, -0.7],
    departments: { support: [3.8, 3.8, 0.5], sales: [4.3, 2, -1.3] },
  },
  priceTalk: {
    others: [2.8, 2.8, -0.2],
    departments: { sales: [3.3, 3.7, 1], finance: [2.5, 2, -1] },
    noContact: { logistics: 2 },
  },
  basket: { others: [4.3, 2.2, -1.2], departments: { it: [4, 3, 0], marketing: [4, 3, -0.7] } },
  payment: { others: [4.7, 4.4, 0.6], decides: 0.4 },
  picking: {
    others: null,
    departments: { logistics: [3.5, 4.3, 0.8], it: [3, 3.5, 0] },
  },
  deliveryTracking: {
    others: [4.7, 2, -1.7],
    departments: { logistics: [4, 3.75, 0.25], support: [5, 1.5, -2] },
  },
  parcelHandover: { others: [4.4, 2.8, -0.7], departments: { logistics: [4.3, 3.5, 0.3] } },
  unboxing: { others: [4, 4.6, 1.7] },
  dataMove: { others: [4.6, 2.1, -1.7], departments: { support: [5, 1.5, -2] } },
  setUp: { others: [4, 3.2, -0.3], departments: { it: [4, 4, 0.5] } },
  followUpMail: { others: [2.6, 3.2, 0.2] },
  hotline: {
    others: [4.4, 1.6, -2],
    departments: {
      support: [4, 3.5, 2],
      logistics: [4, 3.25, 1.75],
      sales: [4.3, 1.7, -2],
    },
  },
  caseHandover: {
    others: null,
    departments: { support: [4, 2, -1] },
    noContact: { support: 2 },
  },
  complaint: {
    others: [4.3, 2.6, -1],
    departments: { support: [4.5, 3, -0.5] },
    noContact: { finance: 1 },
  },
  warrantyRepair: {
    others: [4.6, 2.6, -1.1],
    departments: { logistics: [4.3, 3.5, 0] },
    noContact: { marketing: 1 },
  },
  softwareUpdates: { others: null },
  invoiceArchive: { others: [2, 4.3, 0.2], departments: { finance: [3, 5, 1] } },
  reviewRequest: { others: [2.3, 2.9, -0.4], departments: { marketing: [3.3, 4, 0.7] } },
  loyaltyPoints: { others: [2.8, 2.3, -0.3], noContact: { logistics: 2, it: 1 } },
  newsletter: { others: [1.9, 2.6, -0.3], departments: { marketing: [2.7, 3.7, 0.7] } },
  tradeIn: { others: [3.3, 3.6, 0.6] },
  recommending: { others: [3.2, 3.9, 1.2] },
}
