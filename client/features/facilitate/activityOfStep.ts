import type { Activity, Step } from '../../../shared/domain/step.ts'

const activities: Readonly<Record<Step, Activity | null>> = {
  frame: null,
  collect: 'collect',
  rate: 'rate',
  discuss: 'rate',
  swot: 'swot',
  prioritise: 'prioritise',
  map: null,
}

/** What the facilitator opens and closes on a step; the discussion still steers the ratings it talks about. */
export function activityOfStep(step: Step): Activity | null {
  return activities[step]
}
