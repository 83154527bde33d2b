/**
 * What the server publishes of the ballots, once, at the reveal (SPEC P3). Everything here is safe
 * to show to the whole room: no group under three people is readable, not even by subtraction.
 */

/** How one answer spread over its five categories, lowest first. Under three answers only `n` is told. */
export interface Distribution {
  /** People who gave this answer. */
  readonly n: number
  /** People per category, lowest first, five numbers; empty when `n` < 3. */
  readonly counts: readonly number[]
  /** Arithmetic mean in scale units; `null` when `n` < 3 ("too few"). */
  readonly mean: number | null
  readonly median: number | null
  /** First and third quartile; `null` when `n` < 3. */
  readonly quartiles: readonly [number, number] | null
  /** van der Eijk's A, −1 (two poles) to 1 (one voice); `null` when `n` < 3. */
  readonly agreement: number | null
}

/**
 * One department's means; all `null` where the row is hidden. A single `null` beside numbers is a
 * figure that would tell of fewer than three people, by itself or by subtraction (SPEC D16).
 */
export interface DepartmentRow {
  readonly department: string
  /** People of the department who gave at least one of the three answers. */
  readonly n: number
  /** `tooFew`: under three people. `complementary`: hidden, or a small one could be worked out. */
  readonly hidden: 'tooFew' | 'complementary' | null
  readonly expectation: number | null
  readonly experience: number | null
  readonly emotion: number | null
  readonly gap: number | null
}

/**
 * Of the people in a figure, those without a device whose answers a scribe entered. `null`: fewer than
 * three, so that nobody reads which of two people gave none; absent where a scribe entered nothing at all.
 */
export interface Proxied {
  readonly proxied?: number | null
}

/**
 * People whose answers were erased after a figure was revealed: it stays as it was and still counts them
 * (SPEC C42). Never stored with a figure, only told beside it; absent = nobody.
 */
interface ErasedSince {
  readonly erased?: number
}

/** How many marked that customers decide at a touchpoint, of all who answered with the mark on offer. */
export interface Decides {
  /** People who set the mark, 0..`voters`. */
  readonly votes: number
  /** Three people and more. */
  readonly voters: number
}

/** All ratings of one touchpoint in one round. */
export interface Tally extends Proxied, ErasedSince {
  /** People who gave at least one of the three answers. */
  readonly n: number
  /** People who said "no contact". */
  readonly noContact: number
  readonly expectation: Distribution
  readonly experience: Distribution
  readonly emotion: Distribution
  /** Mean of experience − expectation over people who gave both; −4..+4; `null` under three of them. */
  readonly gap: { readonly value: number; readonly n: number } | null
  /** In the order of the frame's departments; departments nobody rated from are left out. */
  readonly departments: readonly DepartmentRow[]
  /** Highest minus lowest visible department mean of experience, 0..4; `null` under two visible. */
  readonly range: number | null
  /**
   * η²: share of the spread of experience that lies between departments, 0..1. Whoever has no shown
   * row counts as one group (SPEC D16); `null` under two visible rows or when all answers are equal.
   */
  readonly between: number | null
  /** Absent where fewer than three had the mark on offer, or somebody knows all marks but one (SPEC R61). */
  readonly decides?: Decides
}

/** All estimates of one initiative in one round. */
export interface EstimateTally extends Proxied, ErasedSince {
  readonly n: number
  readonly impact: Distribution
  readonly effort: Distribution
}

/** All dots one item received. */
export interface DotTally extends Proxied, ErasedSince {
  readonly dots: number
  readonly voters: number
}
