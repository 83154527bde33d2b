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

/** What an activity can become by itself when its time is over (SPEC S7, S20); `open` is for private collecting (S33). */
export const deadlineEnds = ['closed', 'revealed', 'open'] as const
export type DeadlineEnd = (typeof deadlineEnds)[number]

/** State of one activity. */
export interface ActivityStatus {
  readonly state: ActivityState
  /** Deadline in Unix milliseconds, kept by the server's clock. */
  readonly until: number | null
  /** What it becomes at the deadline; left out = `closed`, as all deadlines were once. */
  readonly atDeadline?: DeadlineEnd
}

export type Activities = Readonly<Record<Activity, ActivityStatus>>

/** A new workshop: people may write touchpoints at once, everything else waits (SPEC S2). */
export const initialActivities: Activities = {
  collect: { state: 'open', until: null },
  rate: { state: 'closed', until: null },
  swot: { state: 'closed', until: null },
  prioritise: { state: 'closed', until: null },
}

/** The deadline of an activity that runs, Unix ms; `null` when it has none or does not run. */
export function deadlineOf({ state, until }: ActivityStatus): number | null {
  return state === 'open' || state === 'private' ? until : null
}

/** Whether `value` names a step; for input from outside. */
export function isStep(value: unknown): value is Step {
  return steps.includes(value as Step)
}
