import { curveAt } from '../curve.ts'
import type { Columns } from './columns.ts'
import type { EmotionLane, Run } from './emotionLane.ts'
import type { MarkBox, SplitWord, Spot } from './marks.ts'

/** What the words keep clear of, in px; `width` is that of the word. */
export interface SplitField {
  readonly lane: EmotionLane
  readonly columns: Columns
  readonly runs: readonly Run[]
  readonly width: number
}

type PlainSpot = Omit<Spot, 'splitWord'>
type Box = Omit<SplitWord, 'baseline'>

const [aside, ascent, height] = [9, 9, 12]
/** A mark or a word of a neighbour hides the word; a curve only runs through it. */
const [covered, crossed, outside] = [10, 1, 20]

/**
 * The word "split" beside each point that needs it (SPEC MP38): of the places around the point the first that
 * no point, mark or word of any column covers, right above it where that is free; else the least covered.
 *
 * @returns as many as spots, in their order; `null` where no such word stands
 */
export function placeSplitWords(
  spots: readonly PlainSpot[],
  field: SplitField,
): readonly (SplitWord | null)[] {
  const k = field.lane.scale
  const taken = spots.flatMap((spot) => boxesOf(spot, k))
  return spots.map((spot) => {
    if (spot.word !== 'split') return null
    const places = placesAt(spot, field.width, k)
    const costs = places.map((place) => costOf(place, taken, field))
    const best = places[costs.indexOf(Math.min(...costs))]!
    taken.push(best)
    return best
  })
}

/** Right above first; then left above, right below, left below, over and under the point. */
function placesAt({ x, y }: PlainSpot, width: number, k: number): readonly SplitWord[] {
  const right = x + aside * k
  const left = x - aside * k - width
  const middle = x - width / 2
  return [
    [right, -6],
    [left, -6],
    [right, 14],
    [left, 14],
    [middle, -13],
    [middle, 22],
    [right, -24],
    [left, -24],
    [right, 30],
    [left, 30],
  ].map(([at, down]) => {
    const baseline = y + down! * k
    return { x: at!, y: baseline - ascent * k, width, height: height * k, baseline }
  })
}

function costOf(place: Box, taken: readonly Box[], { lane, columns, runs }: SplitField): number {
  const isInside =
    place.x >= columns.left &&
    place.x + place.width <= columns.right &&
    place.y >= lane.top &&
    place.y + place.height <= lane.top + lane.height
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => place.x + part * place.width)
  const isCrossed = runs.some(({ points }) =>
    steps.some((x) => {
      if (points.length < 2 || x < points[0]!.x || x > points.at(-1)!.x) return false
      const y = curveAt(points, x)!
      return y > place.y && y < place.y + place.height
    }),
  )
  return (
    taken.filter((box) => isOver(place, box)).length * covered +
    (isCrossed ? crossed : 0) +
    (isInside ? 0 : outside)
  )
}

/** Point, marks and word of one column as boxes. */
function boxesOf({ x, y, hasPoint, customerY, marks, word, wordY }: PlainSpot, k: number): Box[] {
  const around = (at: number, reach: number): Box => ({
    x: x - reach * k,
    y: at - reach * k,
    width: 2 * reach * k,
    height: 2 * reach * k,
  })
  return [
    around(y, hasPoint ? 6 : 5),
    ...(customerY === null ? [] : [around(customerY, 4)]),
    ...marks.map((mark) => {
      const reach = 8 * mark.size
      if (mark.kind !== 'win')
        return { x: mark.x - reach, y: mark.y - reach, width: 2 * reach, height: 2 * reach }
      return pennant(mark)
    }),
    ...(word === 'notRated' || word === 'tooFew'
      ? [{ x: x - 20 * k, y: wordY - 12 * k, width: 40 * k, height: 40 * k }]
      : []),
  ]
}

/** It stands on its foot and flies to the right. */
function pennant({ x, y, size }: MarkBox): Box {
  return { x: x - 2 * size, y: y - 30 * size, width: 16 * size, height: 30 * size }
}

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
}
