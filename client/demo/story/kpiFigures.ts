import type { Language } from '../../../shared/domain/workshop.ts'

/** Where a figure was read. */
export type KpiSource = 'analytics' | 'shopSystem' | 'crm' | 'survey'

export interface KpiFigures {
  readonly baseline: number
  /** `null`: nobody has set one yet. */
  readonly target: number | null
  readonly source: KpiSource
}

/** Costs are told in the currency of the language. */
const costs: Readonly<
  Record<Language, { readonly click: [number, number]; readonly sale: [number, number] }>
> = {
  en: { click: [0.42, 0.35], sale: [31, 26] },
  pl: { click: [1.8, 1.5], sale: [130, 110] },
  sv: { click: [4.7, 3.9], sale: [340, 290] },
  it: { click: [0.42, 0.35], sale: [31, 26] },
}

/** Measured key figures by their id in the library; the others stay open. */
export function kpiFigures(language: Language): Readonly<Record<string, KpiFigures>> {
  const { click, sale } = costs[language]
  return {
    searchRanking: { baseline: 6.4, target: 4, source: 'analytics' },
    siteVisits: { baseline: 42_000, target: 45_000, source: 'analytics' },
    clickThroughRate: { baseline: 2.8, target: 3.5, source: 'analytics' },
    costPerClick: { baseline: click[0], target: click[1], source: 'analytics' },
    sales: { baseline: 3_100, target: 3_400, source: 'shopSystem' },
    conversionRate: { baseline: 7.4, target: 9, source: 'shopSystem' },
    costPerConversion: { baseline: sale[0], target: sale[1], source: 'shopSystem' },
    loyalty: { baseline: 34, target: 40, source: 'crm' },
    customerSatisfaction: { baseline: 3.4, target: 4, source: 'survey' },
    referrals: { baseline: 410, target: 600, source: 'crm' },
    goodReviews: { baseline: 62, target: null, source: 'analytics' },
  }
}
