import type { MapTouchpoint } from '../journeyMap.ts'
import type { Columns } from './columns.ts'
import type { Look } from './look.ts'
import type { Font, Measure } from './measure.ts'
import { balanceLines } from './wrap.ts'

/** A touchpoint's name above the curve. */
interface TitleBox {
  readonly lines: readonly string[]
  /** Middle of the lines; may be moved from the column's middle at the sheet's edges. */
  readonly x: number
  readonly halfWidth: number
  /** Baseline of the last line; the others stand above it. */
  readonly baseline: number
  readonly lineHeight: number
  readonly font: Font
  /** 0 is the upper storey. */
  readonly storey: number
}

/** The titles of all columns; `bottom` is the lower edge of the lowest, in px. */
export interface Titles {
  /** Along `touchpoints`; `null` where an overview does not name a column. */
  readonly boxes: readonly (TitleBox | null)[]
  readonly bottom: number
}

interface TitleRoom {
  readonly columns: Columns
  readonly look: Look
  readonly measure: Measure
  readonly top: number
}

const gap = 10

/**
 * Names of the touchpoints on one storey, or on two when columns are narrow (odd above even), or,
 * in an overview, of the moments of truth only on up to three (SPEC M10). No two titles of one
 * storey overlap; none leaves the sheet.
 */
export function placeTitles(touchpoints: readonly MapTouchpoint[], room: TitleRoom): Titles {
  const { columns, look } = room
  const flat = columns.isSparselyNamed
    ? overviewTitles(touchpoints, room)
    : storeyedTitles(touchpoints, room)
  const k = look.scale
  const lineHeight = (look.titleSize + 2) * k
  const count = flat.reduce((most, box) => Math.max(most, (box?.storey ?? 0) + 1), 1)
  let y = room.top
  const baselines = Array.from({ length: count }, (_, storey) => {
    const longest = Math.max(1, ...flat.map((b) => (b?.storey === storey ? b.lines.length : 0)))
    y += longest * lineHeight + (storey === 0 ? 4 : 14) * k
    return y
  })
  return {
    boxes: flat.map((box) => box && { ...box, lineHeight, baseline: baselines[box.storey]! }),
    bottom: y + 14 * k,
  }
}

type FlatTitle = Omit<TitleBox, 'baseline' | 'lineHeight'>

function storeyedTitles(
  touchpoints: readonly MapTouchpoint[],
  room: TitleRoom,
): readonly FlatTitle[] {
  const { columns, look } = room
  const k = look.scale
  const storeys = columns.isOneStorey ? 1 : 2
  const set = (i: number, width: number): FlatTitle =>
    titleAt(touchpoints[i]!, { x: columns.xs[i]!, width, storey: i % storeys }, room)
  const widths = touchpoints.map((_, i) => {
    const x = columns.xs[i]!
    const before = columns.xs[i - storeys] ?? -Infinity
    const after = columns.xs[i + storeys] ?? Infinity
    const most = columns.isOneStorey ? columns.widths[i]! - 12 * k : columns.right - columns.left
    return Math.max(30 * k, Math.min(x - before - gap * k, after - x - gap * k, most))
  })
  const titles = widths.map((width, i) => set(i, width))
  titles.forEach((title, i) => {
    const whole = (candidate: FlatTitle) => isWhole(candidate, touchpoints[i]!)
    if (!whole(title)) widen(titles, i, { set, whole, storeys, step: 6 * k })
  })
  // A title moved in from the sheet's edge may touch its neighbour: it then gets less room, bit by bit.
  widths.forEach((width, i) => {
    for (let less = width; collides(titles, i, storeys) && less > 30 * k;) {
      less -= 6 * k
      titles[i] = set(i, less)
    }
  })
  return titles
}

/** Neither cut nor broken inside a word. */
function isWhole({ lines }: FlatTitle, { title }: MapTouchpoint): boolean {
  return lines.join(' ') === title.split(/\s+/u).filter(Boolean).join(' ')
}

interface Widening {
  readonly set: (i: number, width: number) => FlatTitle
  readonly whole: (title: FlatTitle) => boolean
  readonly storeys: number
  readonly step: number
}

/** Gives a cut title what its neighbours leave free, if that makes it whole. */
function widen(titles: FlatTitle[], i: number, { set, whole, storeys, step }: Widening): void {
  const before = titles[i]!
  for (let more = 1; more <= 8; more++) {
    titles[i] = set(i, 2 * before.halfWidth + more * step)
    if (collides(titles, i, storeys)) break
    if (whole(titles[i]!)) return
  }
  titles[i] = before
}

/** Whether a title touches its neighbour on the same storey. */
function collides(titles: readonly FlatTitle[], i: number, storeys: number): boolean {
  const box = titles[i]!
  return [titles[i - storeys], titles[i + storeys]].some(
    (other) =>
      other !== undefined && Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth + 4,
  )
}

function overviewTitles(
  touchpoints: readonly MapTouchpoint[],
  room: TitleRoom,
): readonly (FlatTitle | null)[] {
  const ends = [-Infinity, -Infinity, -Infinity]
  return touchpoints.map((touchpoint, i) => {
    if (!touchpoint.isMoment) return null
    const x = room.columns.xs[i]!
    const box = titleAt(touchpoint, { x, width: 150 * room.look.scale, storey: 0 }, room)
    const storey = ends.findIndex((end) => end <= box.x - box.halfWidth - 8 * room.look.scale)
    if (storey < 0) return null
    ends[storey] = box.x + box.halfWidth
    return { ...box, storey }
  })
}

function titleAt(
  touchpoint: MapTouchpoint,
  place: { readonly x: number; readonly width: number; readonly storey: number },
  { columns, look, measure }: TitleRoom,
): FlatTitle {
  const k = look.scale
  const font: Font = {
    family: 'ui',
    size: look.titleSize * k,
    weight: touchpoint.isMoment ? 650 : 500,
  }
  const widthOf = (text: string) => measure(text, font)
  const lines = balanceLines(touchpoint.title, place.width, { widthOf, max: 3 })
  const halfWidth = Math.max(0, ...lines.map(widthOf)) / 2
  const right = columns.right + look.rightPad * k
  const x = Math.max(columns.left - gap * k + halfWidth, Math.min(place.x, right - halfWidth))
  return { lines, halfWidth, x, font, storey: place.storey }
}
