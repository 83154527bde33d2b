import { customerClasses, type CustomerClass } from '../participant.ts'
import type { DepartmentRow, Tally } from '../rating/tally.ts'
import { compareViews, type ViewComparison } from './compare.ts'

/** The three things that are compared, each for itself. */
export const dimensions = ['expectation', 'experience', 'emotion'] as const
export type Dimension = (typeof dimensions)[number]

/** One class of customers at one touchpoint; `row` is `null` where nobody of the class answered. */
interface ClassFigures {
  readonly customerClass: CustomerClass
  readonly row: DepartmentRow | null
}

/** Both layers of one touchpoint, side by side. */
export interface TouchpointComparison {
  readonly views: Readonly<Record<Dimension, ViewComparison>>
  /** In the order of `customerClasses`; what would tell of fewer than three people is hidden in its row. */
  readonly classes: readonly ClassFigures[]
}

const nobody = { mean: null, n: 0 } as const

/** @param inside, customers published figures; `null` where nobody of that side answered (SPEC D79) */
export function compareTouchpoint(
  inside: Tally | null,
  customers: Tally | null,
): TouchpointComparison {
  const view = (dimension: Dimension): ViewComparison =>
    compareViews(inside?.[dimension] ?? nobody, customers?.[dimension] ?? nobody)
  return {
    views: {
      expectation: view('expectation'),
      experience: view('experience'),
      emotion: view('emotion'),
    },
    classes: customerClasses.map((customerClass) => ({
      customerClass,
      row: customers?.departments.find(({ department }) => department === customerClass) ?? null,
    })),
  }
}

/** What is read first: what nobody inside thought of, then the widest differences, then what is not sure yet. */
const ranks = { missedByUs: 0, refuted: 1, confirmed: 1, earlySignal: 2, tooFew: 3, hypothesis: 4 }

/**
 * Order of reading (OUR RULE, SPEC D80): touchpoints missed by us, then those that both sides can be
 * told of by |Δ| falling, then early signals, then too few, then hypotheses; equals stay as they come.
 */
export function byDifference(a: ViewComparison, b: ViewComparison): number {
  const rank = ranks[a.status] - ranks[b.status]
  return rank || Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0)
}
