import { own } from '../own.ts'
import type { Crosshair } from './crosshair.ts'
import {
  importancePerformanceQuadrant,
  meanCrosshair,
  scaleCrosshair,
  type ImportancePerformance,
  type ImportancePerformanceQuadrant,
} from './importancePerformance.ts'
import type { Tally } from './tally.ts'

/** A touchpoint with its place: expectation stands in for importance, and is called expectation. */
interface PlacedTouchpoint {
  readonly id: string
  /** Means, 1..5. */
  readonly expectation: number
  readonly experience: number
  /** People behind the smaller of the two figures. */
  readonly n: number
  readonly quadrant: ImportancePerformanceQuadrant
}

/** Expectation and experience of all touchpoints as one chart. */
export interface WorthIt {
  /** Where the lines cross; printed with the chart. `null` where no touchpoint has both figures. */
  readonly at: ImportancePerformance | null
  readonly placed: readonly PlacedTouchpoint[]
  /** Ids of what has too few answers for a place. */
  readonly notPlaced: readonly string[]
  /** Money to save: ids of what is hardly expected and done very well, the largest surplus first. */
  readonly overDelivered: readonly string[]
}

/**
 * Importance–Performance Analysis of a journey (SPEC D94), and what it gives away without need (SPEC D95).
 *
 * @param ids in journey order
 */
export function worthIt(
  ids: readonly string[],
  tallies: Readonly<Record<string, Tally>>,
  crosshair: Crosshair,
): WorthIt {
  const known = ids.flatMap((id) => {
    const tally = own(tallies, id)
    const expectation = tally?.expectation.mean ?? null
    const experience = tally?.experience.mean ?? null
    if (!tally || expectation === null || experience === null) return []
    const n = Math.min(tally.expectation.n, tally.experience.n)
    return [{ id, expectation, experience, n, isOver: isOverDelivered(tally) }]
  })
  const points = known.map((one) => ({ importance: one.expectation, experience: one.experience }))
  const middle = crosshair === 'scale' ? scaleCrosshair : meanCrosshair(points)
  const at = known.length === 0 ? null : middle
  const hasPlace = new Set(known.map(({ id }) => id))
  return {
    at,
    placed: known.map(({ isOver: _isOver, ...one }) => ({
      ...one,
      quadrant: importancePerformanceQuadrant(
        { importance: one.expectation, experience: one.experience },
        at ?? scaleCrosshair,
      ),
    })),
    notPlaced: ids.filter((id) => !hasPlace.has(id)),
    overDelivered: known
      .filter(({ isOver }) => isOver)
      .sort((a, b) => b.experience - b.expectation - (a.experience - a.expectation))
      .map(({ id }) => id),
  }
}

/**
 * Hardly expected and done very well: expectation below 3, experience from 4 on (SPEC D95, OUR RULE). It
 * does not depend on the other touchpoints, so that it stays when one is added.
 */
export function isOverDelivered({ expectation, experience }: Tally): boolean {
  return (
    expectation.mean !== null &&
    experience.mean !== null &&
    expectation.mean < 3 &&
    experience.mean >= 4
  )
}
