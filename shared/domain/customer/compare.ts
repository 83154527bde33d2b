import type { Distribution } from '../rating/tally.ts'

/** What the customers' answers say about the inside view of one dimension. */
type ViewStatus = 'hypothesis' | 'earlySignal' | 'confirmed' | 'refuted' | 'missedByUs' | 'tooFew'

/** One side's answers; never pooled with the other side's. */
export type View = Pick<Distribution, 'mean' | 'n'>

/** How the inside view of one figure stands against the customers. */
export interface ViewComparison {
  readonly status: ViewStatus
  /** Mean inside − mean of customers, in scale units; `null` when either mean is not told. */
  readonly difference: number | null
  /** Direction of a refuted view: inside sees it better (`tooRosy`) or worse (`tooDark`) than customers do. */
  readonly lean: 'tooRosy' | 'tooDark' | null
  readonly insideN: number
  readonly customerN: number
}

/** What is said of a comparison, in one word: a refuted view by its direction. */
export type ViewWord = Exclude<ViewStatus, 'refuted'> | NonNullable<ViewComparison['lean']>

/** The word for a comparison, whatever language it is then said in. */
export function viewWord({ status, lean }: ViewComparison): ViewWord {
  return status === 'refuted' ? (lean ?? 'tooDark') : status
}

/** Answers from customers under which there is only an early signal (OUR RULE). */
const earlySignalUnder = 5
/** Largest difference that still confirms, in scale units (OUR RULE). */
const confirmedWithin = 0.5

/**
 * Inside view against customers' view of one dimension (SPEC D14, OUR RULE). In this order: no answer
 * from customers → `hypothesis`; none from inside → `missedByUs`; a mean that is not told → `tooFew`
 * (inside) or `earlySignal` (customers); under five customers → `earlySignal`; |Δ| ≤ 0.5 →
 * `confirmed`, else `refuted` with its direction.
 *
 * @see customerthink.com, "Journey mapping: start with your hypothesis"
 */
export function compareViews(inside: View, customers: View): ViewComparison {
  const difference =
    inside.mean === null || customers.mean === null ? null : inside.mean - customers.mean
  const status = statusOf(inside, customers, difference)
  const lean = status !== 'refuted' ? null : (difference ?? 0) > 0 ? 'tooRosy' : 'tooDark'
  return { status, difference, lean, insideN: inside.n, customerN: customers.n }
}

function statusOf(inside: View, customers: View, difference: number | null): ViewStatus {
  if (customers.n === 0) return 'hypothesis'
  if (inside.n === 0) return 'missedByUs'
  if (inside.mean === null) return 'tooFew'
  if (customers.n < earlySignalUnder || difference === null) return 'earlySignal'
  return Math.abs(difference) <= confirmedWithin + 1e-9 ? 'confirmed' : 'refuted'
}
