import type { Step } from '../../../shared/domain/step.ts'

const projected: readonly Step[] = ['frame', 'collect', 'rate', 'swot', 'prioritise']

/** Whether the projector has something of its own to show while the group is on a step: how to join, or how many are done. */
export function hasProjection(step: Step): boolean {
  return projected.includes(step)
}
