/** The seven steps in the order a workshop takes them (GLOSSARY: step). */
export const steps = ['frame', 'collect', 'rate', 'discuss', 'swot', 'prioritise', 'map'] as const

/** Where the group is now. */
export type Step = (typeof steps)[number]

/** What can be opened for contributions, independently of the step in focus (GLOSSARY: activity). */
export const activities = ['collect', 'rate', 'swot', 'prioritise'] as const
export type Activity = (typeof activities)[number]

/** `private` exists for `collect` only: drafts stay on their desks. */
export const activityStates = ['closed', 'private', 'open', 'revealed'] as const
export type ActivityState = (typeof activityStates)[number]

/** State of one activity; `until` is a deadline in Unix milliseconds, kept by the server's clock. */
interface ActivityStatus {
  readonly state: ActivityState
  readonly until: number | null
}

export type Activities = Readonly<Record<Activity, ActivityStatus>>

/** A new workshop: people may write touchpoints at once, everything else waits (SPEC S2). */
export const initialActivities: Activities = {
  collect: { state: 'open', until: null },
  rate: { state: 'closed', until: null },
  swot: { state: 'closed', until: null },
  prioritise: { state: 'closed', until: null },
}

/** Whether `value` names a step; for input from outside. */
export function isStep(value: unknown): value is Step {
  return steps.includes(value as Step)
}
