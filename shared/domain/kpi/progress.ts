import type { Kpi } from '../workshop.ts'

/** What a key figure lacks for its way to be told; `way` = its target is no better than its baseline. */
type MissingOfKpi = 'target' | 'actual' | 'baseline' | 'way'

/** How far a key figure has come. Nothing that is missing counts as 0. */
export interface KpiProgress {
  /** Part of the way: 0 = at the baseline, 1 = at the target, below 0 = the wrong way, above 1 = beyond; `null` = not told. */
  readonly share: number | null
  /** Why there is no share; `null` where there is one. */
  readonly missing: MissingOfKpi | null
  /** Whether the actual figure is as good as the target or better; `null` where one of them is missing. */
  readonly isReached: boolean | null
  /** The actual figure against the baseline, in the figure's own direction; `null` where one of them is missing. */
  readonly moved: 'better' | 'worse' | 'same' | null
}

type Figures = Pick<Kpi, 'better' | 'baseline' | 'target' | 'actual'>

/**
 * Progress of a key figure (SPEC D81–D84): (actual − baseline) / (target − baseline), which is right in
 * either direction. Example: cost per click from 0.42 to 0.35, now 0.385 → half of the way.
 */
export function kpiProgress({ better, baseline, target, actual }: Figures): KpiProgress {
  const sign = better === 'higher' ? 1 : -1
  const missing = missingOf({ better, baseline, target, actual })
  return {
    share: missing === null ? (actual! - baseline!) / (target! - baseline!) : null,
    missing,
    isReached: actual === null || target === null ? null : sign * (actual - target) >= 0,
    moved: actual === null || baseline === null ? null : movedBy(sign * (actual - baseline)),
  }
}

function missingOf({ better, baseline, target, actual }: Figures): MissingOfKpi | null {
  if (target === null) return 'target'
  if (actual === null) return 'actual'
  if (baseline === null) return 'baseline'
  const way = better === 'higher' ? target - baseline : baseline - target
  return way > 0 ? null : 'way'
}

function movedBy(gain: number): 'better' | 'worse' | 'same' {
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same'
}
