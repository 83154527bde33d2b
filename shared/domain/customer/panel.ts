import { deadlineOf } from '../step.ts'
import type { Session } from '../workshop.ts'

/** What the customers' panel can be: asked, not asked, or shown to the group. */
export const panelStates = ['closed', 'open', 'revealed'] as const
export type PanelState = (typeof panelStates)[number]

/** The customers' panel as it was set on its own; `round` is the one it was set for, `null` = never. */
export interface PanelStatus {
  readonly round: string | null
  readonly state: PanelState
  /** When it closes by itself, Unix ms by the server's clock; `null` = it does not. */
  readonly until: number | null
}

/** One import of survey results: customers who answered elsewhere. */
export interface Survey {
  readonly id: string
  /** As the facilitator called it, by default the file's name. */
  readonly name: string
  /** Unix milliseconds. */
  readonly at: number
  /** Participant who brought it in; `null` = not known. */
  readonly by: string | null
  /** Round its figures stand beside. */
  readonly round: string
  /** People who answered, and their ratings. */
  readonly people: number
  readonly answers: number
}

/** Imports one workshop may hold. */
export const mostSurveys = 20

/** How the panel stands in the current round. */
export interface PanelNow {
  readonly state: PanelState
  /** It was set by itself in this round; else customers are asked while the group rates. */
  readonly isOwn: boolean
  /** When it closes by itself, Unix ms by the server's clock; `null` = it does not, or is not open. */
  readonly until: number | null
}

/** The panel in the round of `session`: as it was set for that round, or else as rating stands. */
export function panelNow(
  panel: PanelStatus,
  { round, activities }: Pick<Session, 'round' | 'activities'>,
): PanelNow {
  if (panel.round === round) {
    const { state } = panel
    return { state, isOwn: true, until: state === 'open' ? panel.until : null }
  }
  const { state } = activities.rate
  return {
    state: state === 'private' ? 'closed' : state,
    isOwn: false,
    until: deadlineOf(activities.rate),
  }
}

/** Name of the table of a round's customers who answered here; theirs who came late is another one. */
export function customersTable(round: string): string {
  return `${round}-customers`
}

/** Name of the table of an import. */
export function surveyTable(id: string): string {
  return `survey-${id}`
}
