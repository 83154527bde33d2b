/** What happens between two stages. */
interface StageStep {
  /** Entered the next stage / entered this one, ≥ 0; above 1 where people join midway. */
  readonly conversion: number
  /** 1 − conversion. */
  readonly dropOff: number
  /** People lost on the way; negative where people join midway. */
  readonly lost: number
}

/** The way of customers through all stages. */
export interface StageFlow {
  /** One per pair of neighbours; `null` = no data (a volume is missing, or nobody entered). */
  readonly steps: readonly (StageStep | null)[]
  /** Index of the step that loses most people, the first of equals; `null` when none loses any. */
  readonly largestLoss: number | null
}

/**
 * Conversion and drop-off along the stages (SPEC D29).
 *
 * @param volumes customers who enter each stage per period, in stage order; `null` = no data
 */
export function stageFlow(volumes: readonly (number | null)[]): StageFlow {
  const steps = volumes.slice(1).map((next, i) => stepBetween(volumes[i] ?? null, next))
  const losses = steps.map((step) => step?.lost ?? 0)
  const most = Math.max(0, ...losses)
  return { steps, largestLoss: most > 0 ? losses.indexOf(most) : null }
}

function stepBetween(entered: number | null, next: number | null): StageStep | null {
  if (entered === null || next === null || entered <= 0) return null
  return { conversion: next / entered, dropOff: 1 - next / entered, lost: entered - next }
}
