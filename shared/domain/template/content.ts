import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Channel, Department, Kpi, Persona, Settings, Stage } from '../workshop.ts'

/** Everything a new workshop starts with, as plain records. Lists are in display order. */
export interface TemplateContent {
  /** An example to be replaced; empty in a blank workshop. */
  readonly goal: string
  readonly segments: readonly string[]
  readonly stages: readonly Stage[]
  readonly channels: readonly Channel[]
  readonly departments: readonly Department[]
  readonly personas: readonly Persona[]
  readonly kpis: readonly Kpi[]
  readonly settings: Settings
  /** In journey order; without notes and authors. */
  readonly touchpoints: readonly Touchpoint[]
}

/** How a new workshop is run until a facilitator decides otherwise. Minutes per step; 0 = before the meeting. */
export const initialSettings: Settings = {
  anonymous: false,
  departmentsClosed: false,
  authorsOnly: false,
  shuffleCards: false,
  dotBudget: 6,
  dotsPerItem: 3,
  minutes: { frame: 0, collect: 35, rate: 25, discuss: 40, swot: 30, prioritise: 30, map: 20 },
}
