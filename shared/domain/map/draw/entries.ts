import type { Finding, SwotQuadrant } from '../../swot/finding.ts'
import type { MapInitiative } from '../journeyMap.ts'
import { fitLine, wrapLines } from '../layout/wrap.ts'
import { shortDay } from '../numbers.ts'
import { linesNode, textNode, ui, type Part, type Sheet } from './brush.ts'
import { pennant } from './marks.ts'
import { node, type DrawNode } from './node.ts'
import { departmentColour } from './palette.ts'

/** Where an entry stands: its left edge, the baseline of its first line, and the room it has. */
export interface EntryPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

const letters: Readonly<Record<SwotQuadrant, string>> = {
  strength: 'S',
  weakness: 'W',
  opportunity: 'O',
  threat: 'T',
}

/** S and W solid, O and T outlined: inside and outside differ without colour. */
export function drawFinding(sheet: Sheet, finding: Finding, { x, y, width }: EntryPlace): Part {
  const { look, palette } = sheet
  const k = look.scale
  const font = ui(sheet, 12.5)
  const isInside = finding.quadrant === 'strength' || finding.quadrant === 'weakness'
  const lines = wrapLines(finding.text, width - 30 * k, {
    widthOf: (line) => sheet.measure(line, font),
    max: 4,
  })
  const box = node('rect', {
    x,
    y: y - 11.5 * k,
    width: 15 * k,
    height: 15 * k,
    rx: 3 * k,
    fill: isInside ? palette.colours.ink : 'none',
    stroke: palette.colours.ink,
    'stroke-width': 1.2 * k,
  })
  const letter = textNode(
    sheet,
    letters[finding.quadrant],
    { x: x + 7.5 * k, y },
    { font: ui(sheet, 10.5, 650), fill: isInside ? 'on-ink' : 'ink', anchor: 'middle' },
  )
  const at = { x: x + 22 * k, y, lineHeight: 16 * k }
  const text = linesNode(sheet, lines, at, { font, fill: 'ink' })
  return {
    nodes: [node('g', { 'data-finding': finding.id }, [box, letter, ...text])],
    bottom: y + lines.length * 16 * k + 6 * k,
  }
}

/** The pennant for a quick win, a ring for any other; owner and day under the title. */
export function drawInitiative(
  sheet: Sheet,
  { initiative, isQuickWin }: MapInitiative,
  { x, y, width }: EntryPlace,
): Part {
  const { look, palette, map, language, words } = sheet
  const k = look.scale
  const font = ui(sheet, 12.5, 600)
  const small = ui(sheet, 12)
  const lines = wrapLines(initiative.title, width - 30 * k, {
    widthOf: (line) => sheet.measure(line, font),
    max: 4,
  })
  const department = map.departments.find(({ id }) => id === initiative.department)
  const due = initiative.due === null ? '' : shortDay(language, initiative.due)
  const line = words.initiativeLine(initiative.owner || department?.name || '', due)
  const below = y + lines.length * 16 * k
  const textX = x + (department ? 38 : 22) * k
  const room = x + width - textX - 2 * k
  const fitted = fitLine(line, room, (text) => sheet.measure(text, small))
  const ring = node('circle', {
    cx: x + 6 * k,
    cy: y - 4 * k,
    r: 4.5 * k,
    fill: 'none',
    stroke: palette.colours['ink-3'],
    'stroke-width': 1.4 * k,
  })
  const badge = (place: number): DrawNode =>
    node('rect', {
      x: x + 22 * k,
      y: below - 9 * k,
      width: 11 * k,
      height: 11 * k,
      rx: 2 * k,
      fill: palette.colours[departmentColour(place)],
    })
  const nodes = [
    ...(isQuickWin ? pennant({ x: x + 2 * k, y: y + 3 * k, k, height: 15 }, palette) : [ring]),
    ...linesNode(sheet, lines, { x: x + 22 * k, y, lineHeight: 16 * k }, { font, fill: 'ink' }),
    ...(department ? [badge(department.colour)] : []),
    ...(line === ''
      ? []
      : [textNode(sheet, fitted, { x: textX, y: below + k }, { font: small, fill: 'ink-3' })]),
  ]
  return {
    nodes: [node('g', { 'data-initiative': initiative.id }, nodes)],
    bottom: below + (line === '' && !department ? 8 : 26) * k,
  }
}
