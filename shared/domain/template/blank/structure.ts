import { channels, kpis, stageIds } from '../library/structure.ts'
import type { TemplateStructure, TemplateWords } from '../structure.ts'

/** Nothing but the usual stages, channels and key figures. */
export const structure = {
  stages: stageIds.map((id) => ({ id, volume: null })),
  channels,
  departments: [],
  personas: [],
  kpis,
  touchpoints: [],
} satisfies TemplateStructure

export type Words = TemplateWords<typeof structure>
