import type { JourneyMap, MapStage } from '../journeyMap.ts'
import { columnWidths, type Look } from './look.ts'
import type { Measure } from './measure.ts'

/** One stage's band over its columns; a stage without touchpoints keeps one empty column. */
export interface StageBox {
  readonly stage: MapStage
  readonly x: number
  readonly width: number
  readonly columnWidth: number
}

/** Where the columns stand, in px. `xs` and `widths` run along `map.touchpoints`. */
export interface Columns {
  readonly stages: readonly StageBox[]
  /** Middle of each column. */
  readonly xs: readonly number[]
  readonly widths: readonly number[]
  readonly left: number
  readonly right: number
  /** The narrowest column; decides how much is drawn. */
  readonly columnWidth: number
  readonly isDense: boolean
  /** Columns too narrow to name each of them; only moments of truth are named. */
  readonly isSparselyNamed: boolean
  readonly isOneStorey: boolean
}

/**
 * Shares `width` among the stages' columns (SPEC M10): equal columns up to 132 px, wider only under
 * a stage whose name needs more room. Where they would fall under 40 px they get 44 and the sheet
 * grows, unless the look is an overview.
 */
export function placeColumns(
  map: JourneyMap,
  width: number,
  { look, measure }: { readonly look: Look; readonly measure: Measure },
): Columns {
  const k = look.scale
  const left = look.gutter * k
  const gap = look.stageGap * k
  const slots = map.stages.map(({ touchpoints }) => Math.max(1, touchpoints.length))
  const names = map.stages.map(({ name }) =>
    Math.min(
      150 * k,
      measure(name, { family: 'voice', size: look.stageSize * k, weight: 550 }) + 8 * k,
    ),
  )
  const room = width - left - look.rightPad * k - gap * Math.max(0, slots.length - 1)
  const column = columnFor(slots, names, { room, look })
  let x = left
  const stages = map.stages.map((stage, i): StageBox => {
    const stageWidth = Math.max(slots[i]! * column, names[i]!)
    const box = { stage, x, width: stageWidth, columnWidth: stageWidth / slots[i]! }
    x += stageWidth + gap
    return box
  })
  const filled = stages.filter(({ stage }) => stage.touchpoints.length > 0)
  return {
    stages,
    xs: filled.flatMap((box) =>
      box.stage.touchpoints.map((_, i) => box.x + box.columnWidth * (i + 0.5)),
    ),
    widths: filled.flatMap((box) => box.stage.touchpoints.map(() => box.columnWidth)),
    left,
    right: stages.length === 0 ? left : x - gap,
    columnWidth: column,
    isSparselyNamed: column < (columnWidths.snug - 1) * k,
    isDense: column < columnWidths.dense * k,
    isOneStorey: column >= columnWidths.oneStorey * k,
  }
}

/** The common column width once the stages that need more for their name have taken it. */
function columnFor(
  slots: readonly number[],
  names: readonly number[],
  { room, look }: { readonly room: number; readonly look: Look },
): number {
  const k = look.scale
  const most = columnWidths.most * k
  let column = most
  for (let round = 0; round <= slots.length; round++) {
    const isNarrow = (i: number) => slots[i]! * column < names[i]!
    const taken = names.reduce((sum, need, i) => sum + (isNarrow(i) ? need : 0), 0)
    const free = slots.reduce((sum, count, i) => sum + (isNarrow(i) ? 0 : count), 0)
    const next = free === 0 ? columnWidths.least * k : widthFor((room - taken) / free, look)
    if (Math.abs(next - column) < 0.01) return next
    column = next
  }
  return column
}

function widthFor(share: number, { fit, scale: k }: Look): number {
  if (fit === 'overview') return Math.min(columnWidths.most * k, Math.max(2, share))
  return share < columnWidths.snug * k
    ? columnWidths.least * k
    : Math.min(columnWidths.most * k, share)
}
