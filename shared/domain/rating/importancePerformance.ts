import { mean } from './mean.ts'

/**
 * A place in the matrix; experience is how well we do. Where expectation stands in for importance,
 * say "expectation" to people.
 */
export interface ImportancePerformance {
  readonly importance: number
  readonly experience: number
}

/** The four quadrants of Martilla and James, or exactly on the crosshair; what needs work is read first. */
export const importancePerformanceQuadrants = [
  'concentrateHere',
  'keepUp',
  'possibleOverkill',
  'lowPriority',
  'onTheLine',
] as const
export type ImportancePerformanceQuadrant = (typeof importancePerformanceQuadrants)[number]

/** Crosshair in the middle of the 1..5 scales; stored and printed with the chart (SPEC D11). */
export const scaleCrosshair: ImportancePerformance = { importance: 3, experience: 3 }

/** Crosshair at the means of the data, which spreads items that all crowd at the top; `null` for no items. */
export function meanCrosshair(
  items: readonly ImportancePerformance[],
): ImportancePerformance | null {
  const importance = mean(items.map((item) => item.importance))
  const experience = mean(items.map((item) => item.experience))
  return importance === null || experience === null ? null : { importance, experience }
}

/**
 * Quadrant of Importance–Performance Analysis (SPEC D11). Exactly on the crosshair is "on the line"
 * (OUR RULE).
 *
 * @param item same scale as the crosshair, usually 1..5
 * @see Martilla, James 1977, "Importance-Performance Analysis", Journal of Marketing 41(1)
 */
export function importancePerformanceQuadrant(
  { importance, experience }: ImportancePerformance,
  crosshair: ImportancePerformance,
): ImportancePerformanceQuadrant {
  if (importance === crosshair.importance || experience === crosshair.experience) return 'onTheLine'
  if (importance > crosshair.importance)
    return experience > crosshair.experience ? 'keepUp' : 'concentrateHere'
  return experience > crosshair.experience ? 'possibleOverkill' : 'lowPriority'
}
