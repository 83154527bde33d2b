import { panelStates, type PanelStatus, type Survey } from '../domain/customer/panel.ts'
import { textLimits } from '../domain/text.ts'
import { defineCollection } from './collection.ts'
import { asId, asNumber, asOneOf, asText } from './fields.ts'
import { defineSingleton } from './singleton.ts'

/** In the `record`: the customers' panel as it was set on its own. Missing in records of before: never. */
export const panelStatus = defineSingleton<PanelStatus>('panel', (f) => ({
  round: asId(f.round),
  state: asOneOf(f.state, panelStates, 'closed' as const),
  // Missing in records of before.
  until: asNumber(f.until, 0, 1e15),
}))

/** In the `record`: imports of survey results; their figures lie in tables of their own (`surveyTable`). */
export const surveys = defineCollection<Survey>('surveys', (f) => {
  const round = asId(f.round)
  if (round === null) return null
  return {
    name: asText(f.name, textLimits.title),
    at: asNumber(f.at, 0, 1e15) ?? 0,
    by: asId(f.by),
    round,
    people: asNumber(f.people, 0, 1e6) ?? 0,
    answers: asNumber(f.answers, 0, 1e6) ?? 0,
  }
})
