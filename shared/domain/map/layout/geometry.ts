import type { Language } from '../../workshop.ts'
import type { JourneyMap } from '../journeyMap.ts'
import type { LaneId } from '../lanes.ts'
import { plain, signed } from '../numbers.ts'
import type { MapWords } from '../words/mapWords.ts'
import { placeBands, type Bands } from './bands.ts'
import { placeColumns, type Columns } from './columns.ts'
import { emotionRuns, type EmotionLane, type Run } from './emotionLane.ts'
import { placeGoals, type Goals } from './goals.ts'
import type { Look } from './look.ts'
import { placeSpots, type Spot } from './marks.ts'
import type { Measure } from './measure.ts'
import { placeNotes, type NoteBox, type NoteWish } from './notes.ts'
import { placeSplitWords } from './splitWords.ts'
import { placeTitles, type Titles } from './titles.ts'

/** What the geometry is computed from; nothing else moves a line. */
export interface GeometryOptions {
  /** Sheet width in px; the sheet grows beyond it when columns would get too narrow. */
  readonly width: number
  readonly look: Look
  readonly lanes: readonly LaneId[]
  readonly language: Language
  readonly words: MapWords
  readonly measure: Measure
  /** Id of the touchpoint whose story is open elsewhere; it gets no note. */
  readonly selected: string | null
  readonly showCustomers: boolean
}

/** Coordinates of the upper part of the map, in px; lanes below follow one under another. */
export interface MapGeometry {
  readonly width: number
  readonly columns: Columns
  readonly bands: Bands
  readonly goals: Goals | null
  readonly titleTop: number
  readonly titles: Titles
  readonly emotion: EmotionLane
  readonly spots: readonly Spot[]
  readonly runs: readonly Run[]
  readonly customerRuns: readonly Run[]
  readonly notes: readonly NoteBox[]
  /** Where the lanes begin. */
  readonly lanesTop: number
}

/** Places everything of the map but the lanes (SPEC M10–M12). Pure: same input, same numbers. */
export function layOutMap(map: JourneyMap, options: GeometryOptions): MapGeometry {
  const { look, measure } = options
  const k = look.scale
  const columns = placeColumns(map, options.width, options)
  const bands = placeBands(columns, options.words.unplaced, options)
  const goals = options.lanes.includes('goals') ? placeGoals(columns, bands.bottom, options) : null
  const titleTop = goals?.bottom ?? bands.bottom
  const titles = placeTitles(map.touchpoints, { columns, look, measure, top: titleTop })
  const emotion = { top: titles.bottom, height: look.heroHeight * k, scale: k }
  const place = { xs: columns.xs, lane: emotion }
  const shown = options.showCustomers
    ? map.touchpoints
    : map.touchpoints.map((t) => ({ ...t, customer: null }))
  const runs = emotionRuns(shown, (t) => t.emotion, place)
  const customerRuns = emotionRuns(shown, (t) => t.customer?.emotion ?? null, place)
  const plainSpots = placeSpots(shown, emotion, { columns, isRevealed: map.isRevealed })
  const splitWidth = measure(options.words.split, { family: 'ui', size: 11 * k, weight: 600 })
  const splits = placeSplitWords(plainSpots, { lane: emotion, columns, runs, width: splitWidth })
  const spots = plainSpots.map((spot, i) => ({ ...spot, splitWord: splits[i] ?? null }))
  const base = { columns, spots, runs, customerRuns, lane: emotion, measure }
  const isTold = !columns.isDense && look.noteWidths.length > 0
  const wishes = isTold ? wishesOf(map, spots, options) : []
  return {
    width: Math.max(options.width, columns.right + look.rightPad * k),
    columns,
    bands,
    goals,
    titleTop,
    titles,
    emotion,
    spots,
    runs,
    customerRuns,
    notes: placeNotes(wishes, { ...base, widths: look.noteWidths }),
    lanesTop: emotion.top + emotion.height + 22 * k,
  }
}

/** Sentences of the moments of truth, at most one per six columns; what two would say alike is said once. */
function wishesOf(
  map: JourneyMap,
  spots: readonly Spot[],
  { language, words, selected }: GeometryOptions,
): readonly NoteWish[] {
  const figures = {
    plain: (value: number) => plain(language, value),
    signed: (value: number) => signed(language, value),
  }
  return map.touchpoints
    .map((touchpoint, i) => ({ touchpoint, spot: spots[i]! }))
    .filter(({ touchpoint }) => touchpoint.isMoment && touchpoint.id !== selected)
    .map(({ touchpoint, spot }) => ({
      touchpoint: touchpoint.id,
      text: touchpoint.reasons
        .filter(({ kind }) => kind !== 'first' && kind !== 'last')
        .slice(0, 2)
        .map((reason) => `${words.reason(reason, figures)}.`)
        .join(' '),
      at: { x: spot.x, y: spot.y },
    }))
    .filter(({ text }, i, all) => all.findIndex((one) => one.text === text) === i)
    .slice(0, Math.max(1, Math.ceil(map.touchpoints.length / 6)))
}
