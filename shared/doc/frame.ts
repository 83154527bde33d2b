import type * as Y from 'yjs'
import { steps, type Step } from '../domain/step.ts'
import { crosshairs } from '../domain/rating/crosshair.ts'
import { textLimits } from '../domain/text.ts'
import { channelKinds } from '../domain/touchpoint/touchpoint.ts'
import {
  languages,
  type About,
  type Channel,
  type Department,
  type Kpi,
  type Persona,
  type Settings,
  type Stage,
} from '../domain/workshop.ts'
import { defineCollection } from './collection.ts'
import { asArray, asDay, asFlag, asId, asNumber, asOneOf, asText } from './fields.ts'
import { defineSingleton } from './singleton.ts'

/** Collections and records of the `frame` document. Facilitators write it. */

/** Title, goal, language and up to 20 customer groups; a missing or unknown language reads as English. */
export const about = defineSingleton<About>('about', (f) => ({
  title: asText(f.title, textLimits.title),
  goal: asText(f.goal, textLimits.sentence),
  language: asOneOf(f.language, languages, 'en' as const),
  segments: asArray(f.segments)
    .map((segment) => asText(segment, textLimits.name))
    .filter((segment) => segment !== '')
    .slice(0, 20),
}))

const defaultMinutes: Record<Step, number> = {
  frame: 0,
  collect: 35,
  rate: 25,
  discuss: 40,
  swot: 30,
  prioritise: 30,
  map: 20,
}

/** How the workshop is run; each field that does not fit has its default. */
export const settings = defineSingleton<Settings>('settings', (f) => ({
  anonymous: asFlag(f.anonymous),
  departmentsClosed: asFlag(f.departmentsClosed),
  authorsOnly: asFlag(f.authorsOnly),
  shuffleCards: asFlag(f.shuffleCards),
  dotBudget: asNumber(f.dotBudget, 1, 100) ?? 6,
  dotsPerItem: asNumber(f.dotsPerItem, 1, 100) ?? 3,
  minutes: asMinutes(f.minutes),
  // Only what somebody chose, so that workshops of before read as they did.
  ...(asOneOf(f.crosshair, crosshairs, 'mean' as const) === 'scale' && {
    crosshair: 'scale' as const,
  }),
  ...(asDay(f.nextReview) !== null && { nextReview: asDay(f.nextReview) }),
}))

function asMinutes(raw: unknown): Record<Step, number> {
  const given = (raw ?? {}) as Partial<Record<Step, unknown>>
  const minutes = { ...defaultMinutes }
  for (const step of steps) minutes[step] = asNumber(given[step], 0, 10_000) ?? minutes[step]
  return minutes
}

/** Needs a name; a volume that is no number ≥ 0 is no data. */
export const stages = defineCollection<Stage>('stages', (f) => {
  const name = asText(f.name, textLimits.name)
  if (name === '') return null
  return {
    name,
    subtitle: asText(f.subtitle, textLimits.title),
    customerGoal: asText(f.customerGoal, textLimits.title),
    ourGoal: asText(f.ourGoal, textLimits.title),
    volume: asNumber(f.volume, 0),
    position: asText(f.position, 200),
  }
})

/** Needs a name; a colour outside 1 to 10 reads as 1. */
export const departments = defineCollection<Department>('departments', (f) => {
  const name = asText(f.name, textLimits.name)
  if (name === '') return null
  return {
    name,
    colour: asNumber(f.colour, 1, 10) ?? 1,
    expected: asNumber(f.expected, 0, 100_000),
    position: asText(f.position, 200),
  }
})

/** Needs a name; an unknown kind reads as `other`. */
export const channels = defineCollection<Channel>('channels', (f) => {
  const name = asText(f.name, textLimits.name)
  if (name === '') return null
  return {
    name,
    kind: asOneOf(f.kind, channelKinds, 'other' as const),
    position: asText(f.position, 200),
  }
})

/** Needs a name. */
export const personas = defineCollection<Persona>('personas', (f) => {
  const name = asText(f.name, textLimits.name)
  if (name === '') return null
  return {
    name,
    description: asText(f.description, textLimits.paragraph),
    position: asText(f.position, 200),
  }
})

/** Needs a name and a stage; every figure may be missing. */
export const kpis = defineCollection<Kpi>('kpis', (f) => {
  const name = asText(f.name, textLimits.title)
  const stage = asId(f.stage)
  if (name === '' || stage === null) return null
  return {
    stage,
    name,
    unit: asText(f.unit, textLimits.name),
    better: asOneOf(f.better, ['higher', 'lower'] as const, 'higher' as const),
    baseline: asNumber(f.baseline),
    target: asNumber(f.target),
    actual: asNumber(f.actual),
    date: asDay(f.date),
    source: asText(f.source, textLimits.title),
    position: asText(f.position, 200),
  }
})

/** The rich-text brief everybody reads when they join. */
export function briefOf(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('brief')
}
