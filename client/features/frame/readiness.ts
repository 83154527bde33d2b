import { fewest } from '../../../shared/domain/rating/fewest.ts'
import type {
  About,
  Channel,
  Department,
  Kpi,
  Persona,
  Settings,
  Stage,
} from '../../../shared/domain/workshop.ts'

/** What the checklist is computed from. */
export interface Framed {
  readonly about: Pick<About, 'goal' | 'segments'>
  readonly stages: readonly Stage[]
  readonly personas: readonly Persona[]
  readonly departments: readonly Department[]
  readonly channels: readonly Channel[]
  readonly kpis: readonly Kpi[]
  readonly settings: Pick<Settings, 'minutes'>
}

/** One line of the checklist: whether it is done, with the figures its words need. */
export type Check =
  | { readonly about: 'goal'; readonly isDone: boolean }
  | {
      readonly about: 'stages'
      readonly isDone: boolean
      readonly stages: number
      readonly missing: number
    }
  | { readonly about: 'people'; readonly isDone: boolean; readonly segments: number }
  | {
      readonly about: 'departments'
      readonly isDone: boolean
      readonly departments: number
      readonly people: number
      /** Departments too small to be shown on their own. */
      readonly small: readonly Department[]
    }
  | { readonly about: 'channels'; readonly isDone: boolean; readonly channels: number }
  | {
      readonly about: 'kpis'
      readonly isDone: boolean
      readonly kpis: number
      readonly without: readonly Kpi[]
    }
  | { readonly about: 'agenda'; readonly isDone: boolean; readonly minutes: number }

/** What a facilitator wants in place before sharing, in the order of the screen. Only the goal is required. */
export function readinessOf(framed: Framed): readonly Check[] {
  const { about, stages, personas, departments, channels, kpis, settings } = framed
  const missing = stages.filter(
    ({ customerGoal, ourGoal }) => customerGoal.trim() === '' || ourGoal.trim() === '',
  ).length
  const without = kpis.filter(({ target }) => target === null)
  const minutes = minutesOf(settings)
  return [
    { about: 'goal', isDone: about.goal.trim() !== '' },
    { about: 'stages', isDone: stages.length > 0 && missing === 0, stages: stages.length, missing },
    {
      about: 'people',
      isDone: personas.length > 0 && about.segments.length > 0,
      segments: about.segments.length,
    },
    {
      about: 'departments',
      isDone: departments.length > 0,
      departments: departments.length,
      people: expectedPeople(departments),
      small: departments.filter(({ expected }) => expected !== null && expected < fewest),
    },
    { about: 'channels', isDone: channels.length > 0, channels: channels.length },
    { about: 'kpis', isDone: kpis.length > 0 && without.length === 0, kpis: kpis.length, without },
    { about: 'agenda', isDone: minutes > 0, minutes },
  ]
}

/** Planned minutes of all steps together. */
export function minutesOf({ minutes }: Pick<Settings, 'minutes'>): number {
  return Object.values(minutes).reduce((sum, planned) => sum + planned, 0)
}

/** People expected by all departments that say so. */
export function expectedPeople(departments: readonly Department[]): number {
  return departments.reduce((sum, { expected }) => sum + (expected ?? 0), 0)
}

/** The lowest colour of the palette (1..10) that the fewest departments have. */
export function nextColour(departments: readonly Pick<Department, 'colour'>[]): number {
  const palette = Array.from({ length: 10 }, (_, index) => index + 1)
  const used = (colour: number): number =>
    departments.filter((department) => department.colour === colour).length
  const fewest = Math.min(...palette.map(used))
  return palette.find((colour) => used(colour) === fewest) ?? 1
}
