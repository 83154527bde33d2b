/** Scores for those who want more than impact and effort. Sums of relative guesses are not money. */

/** What RICE takes. */
export interface RiceInput {
  /** People reached per period, ≥ 0. */
  readonly reach: number
  readonly impact: 0.25 | 0.5 | 1 | 2 | 3
  readonly confidence: 0.5 | 0.8 | 1
  /** Person-months, > 0. */
  readonly effort: number
}

/**
 * RICE `reach · impact · confidence / effort` (SPEC D26).
 *
 * @throws RangeError for an effort that is not above 0 or a reach below 0: the caller's fault
 * @see Sean McBride, Intercom, "RICE: Simple prioritization for product managers"
 */
export function rice({ reach, impact, confidence, effort }: RiceInput): number {
  if (!(effort > 0)) throw new RangeError(`effort must be above 0, was ${effort}`)
  if (!(reach >= 0)) throw new RangeError(`reach must be 0 or more, was ${reach}`)
  return (reach * impact * confidence) / effort
}

/** What ICE takes. */
export interface IceInput {
  /** Each 1..10. */
  readonly impact: number
  readonly confidence: number
  readonly ease: number
}

/**
 * ICE in both usual variants, which rank differently; name the one you show (SPEC D26).
 *
 * @returns `product` 1..1000, `mean` 1..10
 * @see Sean Ellis, "Hacking Growth"
 */
export function ice({ impact, confidence, ease }: IceInput): {
  readonly product: number
  readonly mean: number
} {
  return { product: impact * confidence * ease, mean: (impact + confidence + ease) / 3 }
}

/** What WSJF takes. */
export interface WsjfInput {
  /** Parts of the cost of delay, relative to the other jobs, > 0. */
  readonly businessValue: number
  readonly timeCriticality: number
  readonly riskReduction: number
  readonly jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20
}

/**
 * Weighted shortest job first: cost of delay over job size (SPEC D26).
 *
 * @returns > 0 for positive parts, relative to the other jobs of one list only
 * @see Scaled Agile Framework, "WSJF"
 */
export function wsjf({
  businessValue,
  timeCriticality,
  riskReduction,
  jobSize,
}: WsjfInput): number {
  return (businessValue + timeCriticality + riskReduction) / jobSize
}
