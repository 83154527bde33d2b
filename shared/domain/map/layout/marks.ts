import type { MapTouchpoint } from '../journeyMap.ts'
import type { Columns } from './columns.ts'
import { emotionY, type EmotionLane } from './emotionLane.ts'

/** What can be marked at a touchpoint. */
export type MarkKind = 'truth' | 'win' | 'good' | 'pain'

/** One mark; `x`, `y` is its middle, for a pennant the foot of its staff. */
export interface MarkBox {
  readonly kind: MarkKind
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Where the word "split" stands; `x`, `y` its upper left corner, `baseline` that of its letters. */
export interface SplitWord {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly baseline: number
}

/** What stands at one column of the emotion lane. */
export interface Spot {
  readonly x: number
  /** Height of the staff's mean; of neutral where there is none. */
  readonly y: number
  readonly hasPoint: boolean
  readonly customerY: number | null
  readonly marks: readonly MarkBox[]
  /** Word beside the point or in place of it. */
  readonly word: 'split' | 'notRated' | 'tooFew' | null
  /** Baseline of the first line of `notRated` or `tooFew`. */
  readonly wordY: number
  /** Where `split` stands. */
  readonly splitWord: SplitWord | null
}

/**
 * Points and marks by rule (SPEC M11): the diamond replaces the dot, the pennant stands on it, a
 * good practice above the higher of staff and customer point (left of a pennant), a pain below the
 * lower. Words stand on the side of neutral away from the customer's point.
 */
export function placeSpots(
  touchpoints: readonly MapTouchpoint[],
  lane: EmotionLane,
  { columns, isRevealed }: { readonly columns: Columns; readonly isRevealed: boolean },
): readonly Omit<Spot, 'splitWord'>[] {
  const k = lane.scale
  const size = columns.isDense ? 0.62 * k : k
  return touchpoints.map((touchpoint, i) => {
    const x = columns.xs[i]!
    const { emotion, customer } = touchpoint
    const hasPoint = emotion.mean !== null
    const y = emotionY(lane, emotion.mean ?? 0)
    const customerMean = customer?.emotion.mean ?? null
    const customerY = customerMean === null ? null : emotionY(lane, customerMean)
    const marks = marksOf(touchpoint, { x, y, customerY, size })
    const isAbove = !hasPoint && customerY !== null && customerY > y
    const clearance = !hasPoint && touchpoint.isPain && !isAbove ? 18 * k : 0
    return {
      x,
      y,
      hasPoint,
      customerY,
      marks,
      word: wordOf(touchpoint, isRevealed),
      wordY: isAbove ? y - 23 * k : y + 18 * k + clearance,
    }
  })
}

function marksOf(
  touchpoint: MapTouchpoint,
  { x, y, customerY, size }: { x: number; y: number; customerY: number | null; size: number },
): readonly MarkBox[] {
  const marks: MarkBox[] = []
  const hasWin = touchpoint.quickWins.length > 0
  const reach = touchpoint.isMoment ? 3 * size : 0
  const lowest = Math.max(y + reach, customerY ?? -Infinity)
  const highest = Math.min(y - reach, customerY ?? Infinity)
  if (hasWin) marks.push({ kind: 'win', x, y, size })
  if (touchpoint.isMoment) marks.push({ kind: 'truth', x, y, size })
  if (touchpoint.isPain) marks.push({ kind: 'pain', x, y: lowest + 14 * size, size })
  if (touchpoint.isGood) {
    const place = hasWin ? { x: x - 11 * size, y: y - 15 * size } : { x, y: highest - 15 * size }
    marks.push({ kind: 'good', ...place, size })
  }
  return marks
}

function wordOf({ emotion }: MapTouchpoint, isRevealed: boolean): Spot['word'] {
  if (emotion.reading === 'split') return 'split'
  if (!isRevealed || emotion.reading === 'rated') return null
  return emotion.reading
}
