/** From idea to done, in order; `dropped` is out of the way. */
export const initiativeStatuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const
export type InitiativeStatus = (typeof initiativeStatuses)[number]

/** Something to do about findings (GLOSSARY: initiative). */
export interface Initiative {
  readonly id: string
  readonly title: string
  /** Ids of the findings it answers; two for a TOWS pair. */
  readonly findings: readonly string[]
  /** Ids of the touchpoints it changes. */
  readonly touchpoints: readonly string[]
  /** Id of the owning department. */
  readonly department: string | null
  /** Name of the person who owns it; free text, because owners may not be in the workshop. */
  readonly owner: string
  /** Calendar day `YYYY-MM-DD`. */
  readonly due: string | null
  readonly status: InitiativeStatus
  readonly applicable: boolean
  readonly measurable: boolean
  readonly feasible: boolean
  /** What it is measured by, in words. */
  readonly measure: string
  readonly position: string
  readonly author: string | null
}

/** One person's secret estimate of an initiative, both 1 (low) to 5 (high). */
export interface Estimate {
  readonly impact: 1 | 2 | 3 | 4 | 5
  readonly effort: 1 | 2 | 3 | 4 | 5
}
