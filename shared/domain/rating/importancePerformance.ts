import { mean } from './mean.ts'

/** A place in the matrix. Where expectation stands in for importance, say "expectation" to people. */
export interface ImportancePerformance {
  readonly importance: number
  readonly performance: number
}

export const importancePerformanceQuadrants = [
  'concentrateHere',
  'keepUp',
  'lowPriority',
  'possibleOverkill',
  'onTheLine',
] as const
export type ImportancePerformanceQuadrant = (typeof importancePerformanceQuadrants)[number]

/** Crosshair in the middle of the 1..5 scales; stored and printed with the chart (SPEC D11). */
export const scaleCrosshair: ImportancePerformance = { importance: 3, performance: 3 }

/** Crosshair at the means of the data, which spreads items that all crowd at the top; `null` for no items. */
export function meanCrosshair(
  items: readonly ImportancePerformance[],
): ImportancePerformance | null {
  const importance = mean(items.map((item) => item.importance))
  const performance = mean(items.map((item) => item.performance))
  return importance === null || performance === null ? null : { importance, performance }
}

/**
 * Quadrant of importance–performance analysis (SPEC D11). Exactly on the crosshair is "on the line"
 * (OUR RULE).
 *
 * @param item same scale as the crosshair, usually 1..5
 * @see Martilla, James 1977, "Importance-Performance Analysis", Journal of Marketing 41(1)
 */
export function importancePerformanceQuadrant(
  { importance, performance }: ImportancePerformance,
  crosshair: ImportancePerformance,
): ImportancePerformanceQuadrant {
  if (importance === crosshair.importance || performance === crosshair.performance)
    return 'onTheLine'
  if (importance > crosshair.importance)
    return performance > crosshair.performance ? 'keepUp' : 'concentrateHere'
  return performance > crosshair.performance ? 'possibleOverkill' : 'lowPriority'
}
