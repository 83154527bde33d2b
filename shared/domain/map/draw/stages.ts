import { linesNode, strokeNode, textNode, ui, type Sheet } from './brush.ts'
import { laneLabel } from './laneLabel.ts'
import { node, px, type DrawNode } from './node.ts'

/** Stage bands, goals, titles and the hairlines between stages. */
export function drawStages(sheet: Sheet, bottom: number): readonly DrawNode[] {
  return [...bands(sheet), ...goalLines(sheet), ...separators(sheet, bottom), ...titles(sheet)]
}

function bands(sheet: Sheet): readonly DrawNode[] {
  const { geometry, look, palette, words } = sheet
  const k = look.scale
  const { nameFont, saysFont, lineHeight, stages } = geometry.bands
  return geometry.columns.stages.map(({ stage, x, width }, i) => {
    const { name, says } = stages[i]!
    const whole = stage.id === '' ? words.unplaced : stage.name
    const at = { x, y: 44 * k, lineHeight }
    return node('g', { 'data-stage': stage.id }, [
      node('title', {}, [stage.subtitle === '' ? whole : `${whole}: ${stage.subtitle}`]),
      node('rect', { x, y: 0, width, height: 2 * k, fill: palette.colours.ink }),
      textNode(sheet, name, { x, y: 25 * k }, { font: nameFont, fill: 'ink' }),
      ...linesNode(sheet, says, at, { font: saysFont, fill: 'ink-2' }),
    ])
  })
}

function goalLines(sheet: Sheet): readonly DrawNode[] {
  const { goals, columns } = sheet.geometry
  if (goals === null) return []
  const { top, lineHeight, font } = goals
  return [
    ...laneLabel(sheet, 'goals', top),
    ...columns.stages.flatMap(({ x }, i) => {
      const { customer, ours } = goals.stages[i]!
      const below =
        top + customer.length * lineHeight + (customer.length > 0 ? 3 * sheet.look.scale : 0)
      return [
        ...linesNode(sheet, customer, { x, y: top, lineHeight }, { font, fill: 'ink' }),
        ...linesNode(sheet, ours, { x, y: below, lineHeight }, { font, fill: 'ink-3' }),
      ]
    }),
  ]
}

/** Hairlines between stages, interrupted where titles stand. */
function separators(sheet: Sheet, bottom: number): readonly DrawNode[] {
  const { columns, titleTop, emotion } = sheet.geometry
  const k = sheet.look.scale
  const half = (sheet.look.stageGap * k) / 2
  return columns.stages.slice(1).map(({ x }) => {
    const d = `M${px(x - half)} 0V${px(titleTop - 8 * k)}M${px(x - half)} ${px(emotion.top)}V${px(bottom)}`
    return strokeNode(sheet, d, { colour: 'line', width: k })
  })
}

/** Titles, each with a hairline to its mark that stops short of it. */
function titles(sheet: Sheet): readonly DrawNode[] {
  const { geometry, look, map } = sheet
  const k = look.scale
  return map.touchpoints.flatMap((touchpoint, i) => {
    const box = geometry.titles.boxes[i]
    const spot = geometry.spots[i]!
    if (!box) return []
    const air = touchpoint.quickWins.length > 0 ? 28 : touchpoint.isGood ? 22 : 8
    const from = box.baseline + 5 * k
    const higher = Math.min(spot.y, touchpoint.isGood ? (spot.customerY ?? spot.y) : spot.y)
    const to = higher - air * k
    const first = box.baseline - (box.lines.length - 1) * box.lineHeight
    return [
      ...(to > from
        ? [strokeNode(sheet, `M${px(spot.x)} ${px(from)}V${px(to)}`, { colour: 'line', width: k })]
        : []),
      ...linesNode(
        sheet,
        box.lines,
        { x: box.x, y: first, lineHeight: box.lineHeight },
        { font: box.font, fill: 'ink', anchor: 'middle' },
      ),
    ]
  })
}

/** The words in place of stages on a map without any. */
export function emptySheet(sheet: Sheet): readonly DrawNode[] {
  const at = { x: sheet.geometry.columns.left, y: 25 * sheet.look.scale }
  return [textNode(sheet, sheet.words.noTouchpoints, at, { font: ui(sheet, 13), fill: 'ink-3' })]
}
