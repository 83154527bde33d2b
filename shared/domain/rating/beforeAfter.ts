import { own } from '../own.ts'
import { everybody, type HeatMeasure } from './heatmap.ts'
import type { Tally } from './tally.ts'

/** One touchpoint in two rounds; the two are never pooled. */
export interface BeforeAfter {
  readonly id: string
  /** Means in scale units; `null` where fewer than three answered. */
  readonly before: number | null
  readonly after: number | null
  /** People behind each. */
  readonly beforeN: number
  readonly afterN: number
  /** After − before; `null` where either is not told. */
  readonly change: number | null
  /** `clear` from half a step on (OUR RULE): less is within what a few people can cause. */
  readonly verdict: 'up' | 'down' | 'little' | 'tooFew' | 'notBefore' | 'notAfter' | 'neither'
}

/** From here on a change gets a colour and is spoken of, in scale units (OUR RULE). */
const clearChange = 0.5

/**
 * Touchpoints before and after, in the order given (SPEC D93): each with its figure and n of both
 * rounds, and what may honestly be said about the change.
 *
 * @param ids in journey order
 */
export function beforeAfter(
  ids: readonly string[],
  before: Readonly<Record<string, Tally>>,
  after: Readonly<Record<string, Tally>>,
  measure: HeatMeasure,
): readonly BeforeAfter[] {
  return ids.map((id) => changeOf(id, before, after, measure))
}

/** {@link beforeAfter} of one touchpoint. */
export function changeOf(
  id: string,
  before: Readonly<Record<string, Tally>>,
  after: Readonly<Record<string, Tally>>,
  measure: HeatMeasure,
): BeforeAfter {
  const from = everybody(own(before, id), measure)
  const to = everybody(own(after, id), measure)
  const change = from.value === null || to.value === null ? null : to.value - from.value
  return {
    id,
    before: from.value,
    after: to.value,
    beforeN: from.n,
    afterN: to.n,
    change,
    verdict: change === null ? whyNot(from.n, to.n) : verdictOf(change),
  }
}

function verdictOf(change: number): BeforeAfter['verdict'] {
  // Half a step stays half a step where floating point is a hair off.
  if (Math.abs(change) < clearChange - 1e-9) return 'little'
  return change > 0 ? 'up' : 'down'
}

function whyNot(before: number, after: number): BeforeAfter['verdict'] {
  if (before === 0) return after === 0 ? 'neither' : 'notBefore'
  return after === 0 ? 'notAfter' : 'tooFew'
}
