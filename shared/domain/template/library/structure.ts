import type { KpiStructure } from '../structure.ts'

/** The five default stages, in journey order. */
export const stageIds = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'] as const

/** The six usual channels. */
export const channels = [
  { id: 'web', kind: 'web' },
  { id: 'shop', kind: 'shop' },
  { id: 'phone', kind: 'phone' },
  { id: 'mail', kind: 'mail' },
  { id: 'social', kind: 'social' },
  { id: 'courier', kind: 'courier' },
] as const

/** What each default stage is usually measured by. */
export const kpis = [
  { id: 'searchRanking', stage: 'awareness', unit: 'position', better: 'lower' },
  { id: 'siteVisits', stage: 'awareness', unit: 'pieces', better: 'higher' },
  { id: 'subscriptions', stage: 'awareness', unit: 'pieces', better: 'higher' },
  { id: 'socialEngagement', stage: 'awareness', unit: 'percent', better: 'higher' },
  { id: 'clickThroughRate', stage: 'consideration', unit: 'percent', better: 'higher' },
  { id: 'costPerClick', stage: 'consideration', unit: 'money', better: 'lower' },
  { id: 'engagement', stage: 'consideration', unit: 'minutes', better: 'higher' },
  { id: 'sales', stage: 'decision', unit: 'pieces', better: 'higher' },
  { id: 'conversionRate', stage: 'decision', unit: 'percent', better: 'higher' },
  { id: 'leads', stage: 'decision', unit: 'pieces', better: 'higher' },
  { id: 'costPerConversion', stage: 'decision', unit: 'money', better: 'lower' },
  { id: 'loyalty', stage: 'retention', unit: 'percent', better: 'higher' },
  { id: 'userReviews', stage: 'retention', unit: 'ofFive', better: 'higher' },
  { id: 'customerSatisfaction', stage: 'retention', unit: 'ofFive', better: 'higher' },
  { id: 'goodReviews', stage: 'advocacy', unit: 'percent', better: 'higher' },
  { id: 'referrals', stage: 'advocacy', unit: 'pieces', better: 'higher' },
  { id: 'guestPosts', stage: 'advocacy', unit: 'pieces', better: 'higher' },
] as const satisfies readonly KpiStructure[]

/** Words of the library in one language. */
export interface LibraryWords {
  readonly channels: Readonly<Record<(typeof channels)[number]['id'], string>>
  readonly kpis: Readonly<Record<(typeof kpis)[number]['id'], string>>
}
