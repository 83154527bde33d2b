import { wrapLines } from '../layout/wrap.ts'
import { horizontal, linesNode, strokeNode, ui, type Part, type Sheet } from './brush.ts'
import type { EntryPlace } from './entries.ts'
import { node, px, type DrawNode } from './node.ts'

/** The least width of an entry, before scale. */
const entryWidth = 220

/**
 * What is linked to no touchpoint stands under the stages, across the whole sheet, in as many
 * columns as fit; the gutter says what it is about. Nothing is drawn without entries.
 *
 * @param top upper edge of the row
 */
export function drawWholeJourney(
  sheet: Sheet,
  top: number,
  entries: readonly ((place: EntryPlace) => Part)[],
): Part {
  if (entries.length === 0) return { nodes: [], bottom: top }
  const { geometry, look, palette, words } = sheet
  const k = look.scale
  const left = geometry.columns.left
  const span = Math.max(geometry.columns.right, geometry.width) - left
  const columns = Math.max(1, Math.floor(span / (entryWidth * k)))
  const width = span / columns
  const nodes: DrawNode[] = []
  let y = top + 18 * k
  let bottom = y
  for (const [i, entry] of entries.entries()) {
    const column = i % columns
    if (column === 0) y = bottom
    const part = entry({ x: left + column * width, y, width: width - 24 * k })
    nodes.push(...part.nodes)
    bottom = Math.max(bottom, part.bottom)
  }
  const font = ui(sheet, 12, 600)
  const lines = wrapLines(words.wholeJourney, (look.gutter - 22) * k, {
    widthOf: (line) => sheet.measure(line, font),
    max: 2,
  })
  const at = { x: 0, y: top + 18 * k, lineHeight: 15 * k }
  const label = linesNode(sheet, lines, at, { font, fill: 'ink-2' })
  const rule = strokeNode(sheet, horizontal(top, left, left + span), {
    colour: 'line',
    width: 0.8 * k,
    dash: `${px(k)} ${px(4 * k)}`,
  })
  bottom = Math.max(bottom, top + (22 + lines.length * 15) * k)
  // The hairlines between stages stop here: the entries belong to no stage.
  const ground = node('rect', {
    x: left,
    y: top,
    width: span,
    height: bottom - top,
    fill: palette.colours.sheet,
  })
  return {
    nodes: [
      node('g', { 'data-gutter': 'axis' }, label),
      ground,
      rule,
      node('g', { 'data-whole-journey': '' }, nodes),
    ],
    bottom,
  }
}
