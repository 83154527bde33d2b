import type { DepartmentRow, Tally } from './tally.ts'

/** What a heatmap of touchpoints and departments can show. */
export const heatMeasures = ['expectation', 'experience', 'emotion', 'gap'] as const
export type HeatMeasure = (typeof heatMeasures)[number]

/** One figure of a heatmap, or why there is none. */
export interface HeatCell {
  /** In scale units; `null` where nothing is told. */
  readonly value: number | null
  /**
   * `tooFew`: under three people. `complementary`: hidden, or a smaller department could be worked out.
   * `notRated`: nobody of them answered.
   */
  readonly why: 'tooFew' | 'complementary' | 'notRated' | null
}

/** One touchpoint over all departments. */
export interface HeatRow {
  /** Everybody's figure, and the people behind it. */
  readonly all: HeatCell
  readonly n: number
  /** One per department, in the order asked for. */
  readonly cells: readonly HeatCell[]
}

/**
 * A row of the heatmap: what the reveal tells of each department, and nothing worked out anew (SPEC
 * D92). It adds no total of its own, so that nothing hidden can be found by subtraction.
 *
 * @param tally `null` = nobody rated it
 * @param departments ids in display order
 */
export function heatRow(
  tally: Tally | null,
  measure: HeatMeasure,
  departments: readonly string[],
): HeatRow {
  const { value, n } = everybody(tally, measure)
  const rows = new Map(tally?.departments.map((row) => [row.department, row]))
  return {
    all: { value, why: value !== null ? null : n === 0 ? 'notRated' : 'tooFew' },
    n,
    cells: departments.map((id) => cellOf(rows.get(id), measure)),
  }
}

function cellOf(row: DepartmentRow | undefined, measure: HeatMeasure): HeatCell {
  if (!row) return { value: null, why: 'notRated' }
  // A row somebody made up may hold figures although it is hidden: hidden wins.
  const value = row.hidden === null ? row[measure] : null
  return { value, why: value === null ? (row.hidden ?? 'tooFew') : null }
}

/** Everybody's figure of one touchpoint, and the people behind it. */
export function everybody(
  tally: Tally | null,
  measure: HeatMeasure,
): { readonly value: number | null; readonly n: number } {
  if (tally === null) return { value: null, n: 0 }
  if (measure === 'gap') return { value: tally.gap?.value ?? null, n: tally.gap?.n ?? tally.n }
  return { value: tally[measure].mean, n: tally[measure].n }
}
