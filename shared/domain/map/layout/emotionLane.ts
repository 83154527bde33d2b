import type { Point } from '../curve.ts'
import { runsOf } from '../curve.ts'
import type { Figure, MapTouchpoint } from '../journeyMap.ts'

/** The lane of the curve; +2 stands 14 px under its top, −2 as far above its bottom. */
export interface EmotionLane {
  readonly top: number
  readonly height: number
  readonly scale: number
}

/** Height of emotion `value` (−2..+2) in the lane. */
export function emotionY(lane: EmotionLane, value: number): number {
  const air = 14 * lane.scale
  return lane.top + air + ((2 - value) / 4) * (lane.height - 2 * air)
}

/** One unbroken stretch of a curve with its band. */
export interface Run {
  readonly points: readonly Point[]
  /** Third and first quartile; empty where a figure does not tell them. */
  readonly upper: readonly Point[]
  readonly lower: readonly Point[]
}

/** The stretches between breaks (SPEC M5); `figureOf` chooses whose emotion is drawn. */
export function emotionRuns(
  touchpoints: readonly MapTouchpoint[],
  figureOf: (touchpoint: MapTouchpoint) => Figure | null,
  { xs, lane }: { readonly xs: readonly number[]; readonly lane: EmotionLane },
): readonly Run[] {
  const figures = touchpoints.map(figureOf)
  const values = touchpoints.map(({ order }, i) => ({ order, value: figures[i]?.mean ?? null }))
  return runsOf(values).map((run) => {
    const at = (value: number, i: number): Point => ({ x: xs[i]!, y: emotionY(lane, value) })
    const quartile = (which: 0 | 1) =>
      run.flatMap((i) => {
        const quartiles = figures[i]?.quartiles
        return quartiles ? [at(quartiles[which], i)] : []
      })
    const hasBand = run.every((i) => figures[i]?.quartiles)
    return {
      points: run.map((i) => at(figures[i]!.mean!, i)),
      upper: hasBand ? quartile(1) : [],
      lower: hasBand ? quartile(0) : [],
    }
  })
}
