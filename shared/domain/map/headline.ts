import type { JourneyMap, MapTouchpoint } from './journeyMap.ts'
import { peakEnd, type PeakEnd } from './peakEnd.ts'
import type { MapWords } from './words/mapWords.ts'

/** The figures a reader should take away, all computed from the map. */
export interface Summary {
  readonly touchpoints: number
  /** Touchpoints with a mean emotion. */
  readonly rated: number
  readonly lowest: MapTouchpoint | null
  readonly highest: MapTouchpoint | null
  /** The touchpoint furthest below expectation; `null` when none is below. */
  readonly largestShortfall: MapTouchpoint | null
  readonly quickWins: number
  readonly peakEnd: PeakEnd | null
}

/** Sums the map up; equal extremes name the earliest touchpoint. */
export function summarise(map: JourneyMap): Summary {
  const rated = map.touchpoints.filter(({ emotion }) => emotion.mean !== null)
  const byEmotion = (sign: 1 | -1) =>
    rated.reduce<MapTouchpoint | null>((best, t) => {
      return best === null || sign * t.emotion.mean! > sign * best.emotion.mean! ? t : best
    }, null)
  const short = map.touchpoints.reduce<MapTouchpoint | null>(
    (worst, t) => (t.gap !== null && t.gap < (worst?.gap ?? 0) ? t : worst),
    null,
  )
  const initiatives = [...map.stages.flatMap((s) => s.initiatives), ...map.loose.initiatives]
  return {
    touchpoints: map.touchpoints.length,
    rated: rated.length,
    lowest: byEmotion(-1),
    highest: byEmotion(1),
    largestShortfall: short,
    quickWins: initiatives.filter(({ isQuickWin }) => isQuickWin).length,
    peakEnd: peakEnd(rated.map(({ emotion }) => emotion.mean!)),
  }
}

/** The result as one sentence: where the journey falls, or where it is lowest. */
export function headlineOf(map: JourneyMap, words: MapWords): string {
  if (!map.isRevealed) return words.headline.secret
  const { lowest } = summarise(map)
  if (lowest === null) return words.headline[isAnswered(map) ? 'tooFew' : 'unrated']
  const before = map.touchpoints.find(({ order }) => order === lowest.order - 1)
  const isFall = lowest.reasons.some(({ kind }) => kind === 'drop')
  if (isFall && before) return words.headline.fall(before.title, lowest.title)
  return words.headline.lowest(lowest.title)
}

/** Whether somebody rated something, be it too few people for a figure. */
function isAnswered(map: JourneyMap): boolean {
  return map.touchpoints.some(({ expectation, experience, emotion }) =>
    [expectation, experience, emotion].some(({ n }) => n > 0),
  )
}
