import type { LaneId } from '../lanes.ts'
import { wrapLines } from '../layout/wrap.ts'
import { linesNode, textNode, ui, type Sheet } from './brush.ts'
import { node, type DrawNode } from './node.ts'

/**
 * What stands left of the columns is marked `data-gutter`, so that a screen can keep it in place
 * while the columns scroll.
 */

/** A lane's name in the gutter, its small line under it; `y` is the name's baseline. */
export function laneLabel(sheet: Sheet, lane: LaneId, y: number): readonly DrawNode[] {
  const { name, sub } = sheet.words.lanes[lane]
  const k = sheet.look.scale
  const small = ui(sheet, 11.5)
  const lines = wrapLines(sub, (sheet.look.gutter - 22) * k, {
    widthOf: (line) => sheet.measure(line, small),
    max: 3,
  })
  return [
    node('g', { 'data-gutter': 'lane' }, [
      textNode(sheet, name, { x: 0, y }, { font: ui(sheet, 13, 600), fill: 'ink' }),
      ...linesNode(
        sheet,
        lines,
        { x: 0, y: y + 16 * k, lineHeight: 14 * k },
        { font: small, fill: 'ink-3' },
      ),
    ]),
  ]
}

/** A small word in the gutter, right-aligned before the columns. */
export function axisLabel(sheet: Sheet, text: string, y: number): DrawNode {
  const x = sheet.geometry.columns.left - 14 * sheet.look.scale
  const label = textNode(
    sheet,
    text,
    { x, y },
    { font: ui(sheet, 11.5), fill: 'ink-3', anchor: 'end' },
  )
  return node('g', { 'data-gutter': 'axis' }, [label])
}
