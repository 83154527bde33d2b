import type { Initiative } from '../priority/initiative.ts'
import { standingOf } from '../priority/rank.ts'
import type { Workshop } from '../workshop.ts'
import type { ReportWords } from './words/reportWords.ts'

/** An initiative of high impact and low effort, as people estimated it. */
export interface QuickWin {
  readonly initiative: Initiative
  /** From 1; equal ones share the better rank. */
  readonly rank: number
  readonly isTied: boolean
  /** Means of 1..5 from `n` estimates, at least three. */
  readonly impact: number
  readonly effort: number
  readonly n: number
  /** The marks of its estimates; absent where there are none (SPEC X31, X32). */
  readonly proxied?: number | null
  readonly erased?: number
}

/** Whether estimates have been shown to anybody, of this round or an earlier one. */
export function areEstimatesRevealed(workshop: Workshop): boolean {
  return (
    workshop.session.activities.prioritise.state === 'revealed' ||
    Object.keys(workshop.estimates).length > 0
  )
}

/**
 * The quick wins of a workshop, best first (SPEC X2): high impact, low effort, at least three
 * estimates, nobody at odds, not dropped. Empty before the reveal.
 */
export function quickWinsOf(workshop: Workshop): readonly QuickWin[] {
  const { initiatives, estimates, dots } = workshop
  const { ranked } = standingOf(initiatives, estimates, dots.prioritise ?? {})
  return ranked.flatMap(({ initiative, quadrant, rank, isTied }) => {
    if (quadrant !== 'quickWin') return []
    const tally = workshop.estimates[initiative.id]
    const impact = tally?.impact.mean ?? null
    const effort = tally?.effort.mean ?? null
    if (!tally || impact === null || effort === null) return []
    const { n, proxied, erased } = tally
    const marks = {
      ...(proxied !== undefined && { proxied }),
      ...(erased !== undefined && { erased }),
    }
    return [{ initiative, rank, isTied, impact, effort, n, ...marks }]
  })
}

/** Why nothing can be a quick win yet, in words; `null` once estimates are revealed. */
export function whyNoQuickWins(workshop: Workshop, { list }: ReportWords): string | null {
  if (areEstimatesRevealed(workshop)) return null
  return workshop.initiatives.length === 0 ? list.noInitiatives : list.notRevealed
}
