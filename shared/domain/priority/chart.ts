/**
 * Where everything stands on the impact–effort chart: pure geometry in px, so that it can be tested
 * and drawn anywhere. Points never move to make room; only labels do.
 */
import type { Measure } from '../map/layout/measure.ts'
import type { Distribution, EstimateTally } from '../rating/tally.ts'
import { campsOf } from './camps.ts'
import { placeLabels, type ChartLabel } from './chartLabels.ts'
import type { Box, CampLine, Ellipse, Plot } from './chartShapes.ts'
import { quadrantOf, quadrantThreshold, type InitiativeQuadrant } from './quadrant.ts'

/** An initiative as the chart takes it. */
export interface ChartItem {
  readonly id: string
  readonly title: string
  /** Stands in where the title finds no room, e.g. the rank. */
  readonly short: string
  /** A second, quieter line, e.g. "on the line: effort 3.0"; empty for none. */
  readonly note: string
  readonly tally: EstimateTally
}

/** An initiative as it stands on the chart, in px from the top left corner. */
export interface ChartMark {
  readonly id: string
  readonly quadrant: InitiativeQuadrant
  readonly x: number
  readonly y: number
  /** Holds the middle half of the estimates on each axis, or all camps of a disputed one; `null` when all agree. */
  readonly spread: Ellipse | null
  /** Empty unless disputed. */
  readonly camps: readonly CampLine[]
  /** Axes on which the mean is exactly the threshold. */
  readonly onLine: readonly ('impact' | 'effort')[]
  readonly label: ChartLabel
}

/** Smallest half-width of a spread in px, so that it shows around its point. */
const leastRadius = 9

/** Edges of the plot inside a drawing of this size; the rest is for axis labels. Sizes in px. */
export function plotOf(width: number, height: number): Plot {
  return { left: width < 480 ? 34 : 58, right: width - 16, top: 18, bottom: height - 44 }
}

/** Middle of the threshold on both axes in px. */
export function thresholdAt(plot: Plot): { readonly x: number; readonly y: number } {
  return { x: xOf(plot, quadrantThreshold), y: yOf(plot, quadrantThreshold) }
}

/** Px of an effort 1..5. */
export function xOf({ left, right }: Plot, effort: number): number {
  return left + ((effort - 1) / 4) * (right - left)
}

/** Px of an impact 1..5; more is higher up. */
export function yOf({ top, bottom }: Plot, impact: number): number {
  return bottom - ((impact - 1) / 4) * (bottom - top)
}

/**
 * Marks of a chart. Initiatives with too few estimates have no place on it and are left out; list
 * them beside it.
 *
 * @param items the first ones have first choice of a place for their label
 * @param keepFree boxes in px where no label may stand, e.g. the names of the quadrants
 */
export function layoutChart(
  items: readonly ChartItem[],
  plot: Plot,
  { measure, keepFree = [] }: { measure: Measure; keepFree?: readonly Box[] },
): readonly ChartMark[] {
  const marks = items.flatMap((item) => {
    const mark = markOf(item, plot)
    return mark ? [{ item, mark }] : []
  })
  const wishes = marks.map(({ item, mark }) => ({ ...mark, ...item }))
  const labels = placeLabels(wishes, { plot, measure, keepFree })
  return marks.map(({ mark }, i) => ({ ...mark, label: labels[i]! }))
}

function markOf({ id, tally }: ChartItem, plot: Plot): Omit<ChartMark, 'label'> | null {
  const { impact, effort } = tally
  if (impact.mean === null || effort.mean === null) return null
  const quadrant = quadrantOf(tally)
  const x = xOf(plot, effort.mean)
  const y = yOf(plot, impact.mean)
  const camps = quadrant === 'disputed' ? campLines(tally, plot, { x, y }) : []
  const onLine = (['impact', 'effort'] as const).filter(
    (axis) => quadrant === 'onTheLine' && tally[axis].mean === quadrantThreshold,
  )
  const spread = camps.length > 0 ? around(camps, tally, plot) : spreadOf(tally, plot)
  return { id, quadrant, x, y, spread, camps, onLine }
}

function campLines(
  { impact, effort }: EstimateTally,
  plot: Plot,
  { x, y }: { readonly x: number; readonly y: number },
): readonly CampLine[] {
  const lines: CampLine[] = []
  const onImpact = campsOf(impact)
  if (onImpact) {
    const [low, high] = onImpact.map((value) => ({ x, y: yOf(plot, value) }))
    lines.push({ axis: 'impact', from: low!, to: high! })
  }
  const onEffort = campsOf(effort)
  if (onEffort) {
    const [low, high] = onEffort.map((value) => ({ x: xOf(plot, value), y }))
    lines.push({ axis: 'effort', from: low!, to: high! })
  }
  return lines
}

function spreadOf({ impact, effort }: EstimateTally, plot: Plot): Ellipse | null {
  const [left, right] = quartilesOf(effort).map((value) => xOf(plot, value)) as [number, number]
  const [bottom, top] = quartilesOf(impact).map((value) => yOf(plot, value)) as [number, number]
  if (left === right && top === bottom) return null
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    rx: Math.max(leastRadius, (right - left) / 2),
    ry: Math.max(leastRadius, (bottom - top) / 2),
  }
}

/** Large enough to hold the camps with some air, and the middle half where that is wider. */
function around(camps: readonly CampLine[], tally: EstimateTally, plot: Plot): Ellipse {
  const middle = spreadOf(tally, plot)
  const ends = camps.flatMap(({ from, to }) => [from, to])
  const xs = ends.map(({ x }) => x)
  const ys = ends.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const isTall = camps.every(({ axis }) => axis === 'impact')
  const isWide = camps.every(({ axis }) => axis === 'effort')
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    rx: isTall ? Math.max(24, middle?.rx ?? 0) : (right - left) / 2 + 14,
    ry: isWide ? Math.max(24, middle?.ry ?? 0) : (bottom - top) / 2 + 14,
  }
}

function quartilesOf({ quartiles, mean }: Distribution): readonly [number, number] {
  return quartiles ?? [mean ?? quadrantThreshold, mean ?? quadrantThreshold]
}
