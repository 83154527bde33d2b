import { channels, kpis } from '../library/structure.ts'
import type { TemplateStructure, TemplateWords } from '../structure.ts'
import { touchpoints } from './touchpoints.ts'

/** Buying a smartphone: from the first search to recommending it. */
export const structure = {
  stages: [
    { id: 'awareness', volume: 42_000 },
    { id: 'consideration', volume: 11_800 },
    { id: 'decision', volume: 3_100 },
    { id: 'retention', volume: 2_850 },
    { id: 'advocacy', volume: 410 },
  ],
  channels,
  departments: [
    { id: 'sales' },
    { id: 'support' },
    { id: 'logistics' },
    { id: 'marketing' },
    { id: 'it' },
    { id: 'finance' },
    { id: 'shops' },
    { id: 'product' },
    { id: 'legal' },
  ],
  personas: [{ id: 'nina' }],
  kpis,
  touchpoints,
} as const satisfies TemplateStructure

export type Words = TemplateWords<typeof structure>

/** Id of a touchpoint of this journey. */
export type EcommerceTouchpoint = (typeof touchpoints)[number]['id']

/** Id of a department of this journey. */
export type EcommerceDepartment = (typeof structure.departments)[number]['id']
