import type { MapTouchpoint } from '../journeyMap.ts'
import type { Spot } from '../layout/marks.ts'
import { balanceLines } from '../layout/wrap.ts'
import { linesNode, ui, type Sheet } from './brush.ts'
import { drawMark } from './marks.ts'
import { node, px, type DrawNode } from './node.ts'
import { emotionColour } from './palette.ts'

/** Point, marks and word of one column, as one group that knows its touchpoint. */
export function drawSpot(sheet: Sheet, touchpoint: MapTouchpoint, spot: Spot): readonly DrawNode[] {
  const isMoment = spot.marks.some(({ kind }) => kind === 'truth')
  const win = spot.marks.filter(({ kind }) => kind === 'win')
  const others = spot.marks.filter(({ kind }) => kind !== 'win')
  return [
    node('g', { 'data-touchpoint': touchpoint.id }, [
      ...customerPoint(sheet, spot),
      ...win.flatMap((mark) => drawMark(mark, sheet.palette)),
      ...(isMoment ? [] : point(sheet, touchpoint, spot)),
      ...others.flatMap((mark) => drawMark(mark, sheet.palette)),
      ...word(sheet, spot),
      ...ring(sheet, touchpoint, spot),
    ]),
  ]
}

function customerPoint(sheet: Sheet, spot: Spot): readonly DrawNode[] {
  if (spot.customerY === null || sheet.geometry.columns.isDense) return []
  return [hollow(sheet, spot.x, spot.customerY, 3.1)]
}

/** A hollow point of the customer layer; `r` before scale. */
export function hollow({ palette, look }: Sheet, x: number, y: number, r: number): DrawNode {
  return node('circle', {
    cx: x,
    cy: y,
    r: r * look.scale,
    fill: palette.colours.sheet,
    stroke: palette.colours['mark-customer'],
    'stroke-width': 1.4 * look.scale,
  })
}

function point(sheet: Sheet, { emotion }: MapTouchpoint, spot: Spot): readonly DrawNode[] {
  const { geometry, look, palette } = sheet
  const k = look.scale
  const { isDense, columnWidth } = geometry.columns
  if (emotion.mean === null) {
    if (isDense) return []
    return [
      node('circle', {
        cx: spot.x,
        cy: spot.y,
        r: 4 * k,
        fill: palette.colours.sheet,
        stroke: palette.colours['line-strong'],
        'stroke-width': 1.2 * k,
        'stroke-dasharray': `${px(2 * k)} ${px(2 * k)}`,
      }),
    ]
  }
  const dense = Math.min(2.4, Math.max(1.6, (columnWidth / k) * 0.26))
  return [
    node('circle', {
      cx: spot.x,
      cy: spot.y,
      r: (isDense ? dense : 4.6) * k,
      fill: palette.colours[emotionColour(emotion.mean)],
      stroke: isDense ? null : palette.colours.sheet,
      'stroke-width': isDense ? null : 1.8 * k,
    }),
  ]
}

/** "split" where it has room beside the point; "not rated" or "too few" under or over the dashed ring. */
function word(sheet: Sheet, spot: Spot): readonly DrawNode[] {
  if (spot.word === null || sheet.geometry.columns.isDense) return []
  const k = sheet.look.scale
  if (spot.splitWord !== null) {
    const { x, baseline } = spot.splitWord
    const style = { font: ui(sheet, 11, 600), fill: 'ink-2', hasHalo: true } as const
    return linesNode(sheet, [sheet.words.split], { x, y: baseline, lineHeight: 11 * k }, style)
  }
  const font = ui(sheet, 11)
  const text = spot.word === 'notRated' ? sheet.words.notRated : sheet.words.tooFew
  const room = Math.max(40 * k, sheet.geometry.columns.columnWidth - 6 * k)
  const lines = balanceLines(text, room, { widthOf: (line) => sheet.measure(line, font), max: 3 })
  const at = { x: spot.x, y: spot.wordY, lineHeight: 13 * k }
  return linesNode(sheet, lines, at, { font, fill: 'ink-3', anchor: 'middle', hasHalo: true })
}

function ring(
  { selected, palette, look }: Sheet,
  { id }: MapTouchpoint,
  spot: Spot,
): readonly DrawNode[] {
  if (selected !== id) return []
  return [
    node('circle', {
      cx: spot.x,
      cy: spot.y,
      r: 15 * look.scale,
      fill: 'none',
      stroke: palette.colours.accent,
      'stroke-width': 2 * look.scale,
    }),
  ]
}
