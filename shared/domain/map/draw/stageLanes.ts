import type { MapInitiative, MapStage } from '../journeyMap.ts'
import type { SwotQuadrant } from '../../swot/finding.ts'
import type { StageBox } from '../layout/columns.ts'
import { fitLine, wrapLines } from '../layout/wrap.ts'
import { amount, shortDay } from '../numbers.ts'
import { linesNode, textNode, ui, type Part, type Sheet } from './brush.ts'
import { laneLabel } from './laneLabel.ts'
import { pennant } from './marks.ts'
import { node, type DrawNode } from './node.ts'
import { departmentColour } from './palette.ts'

/** Lanes with one cell per stage: KPIs, findings, initiatives. Each cell tells how deep it got. */

type Cell = (box: StageBox, top: number) => Part

function stageLane(
  sheet: Sheet,
  lane: 'kpis' | 'findings' | 'initiatives',
  top: number,
  cell: Cell,
): Part {
  const k = sheet.look.scale
  const cells = sheet.geometry.columns.stages.map((box) => cell(box, top + 12 * k))
  return {
    nodes: [...laneLabel(sheet, lane, top + 12 * k), ...cells.flatMap(({ nodes }) => nodes)],
    bottom: Math.max(top + 40 * k, ...cells.map(({ bottom }) => bottom)) + 2 * k,
  }
}

export function drawKpis(sheet: Sheet, top: number): Part {
  const k = sheet.look.scale
  const font = ui(sheet, 12)
  return stageLane(sheet, 'kpis', top, ({ stage, x, width }, start) => {
    const lines = stage.kpis.flatMap((kpi) =>
      wrapLines(kpiLine(sheet, kpi), width - 8 * k, {
        widthOf: (line) => sheet.measure(line, font),
        max: 2,
      }),
    )
    return {
      nodes: linesNode(sheet, lines, { x, y: start, lineHeight: 17 * k }, { font, fill: 'ink-2' }),
      bottom: start + lines.length * 17 * k,
    }
  })
}

function kpiLine({ language, words }: Sheet, kpi: MapStage['kpis'][number]): string {
  const withUnit = (value: number) =>
    kpi.unit === '' ? amount(language, value) : `${amount(language, value)} ${kpi.unit}`
  const now = kpi.actual ?? kpi.baseline
  const start = now === null ? kpi.name : `${kpi.name} ${withUnit(now)}`
  return kpi.target === null ? start : `${start}, ${words.kpiTarget(withUnit(kpi.target))}`
}

const letters: Readonly<Record<SwotQuadrant, string>> = {
  strength: 'S',
  weakness: 'W',
  opportunity: 'O',
  threat: 'T',
}

/** S and W solid, O and T outlined: inside and outside differ without colour. */
export function drawFindings(sheet: Sheet, top: number): Part {
  const { look, palette } = sheet
  const k = look.scale
  const font = ui(sheet, 12.5)
  return stageLane(sheet, 'findings', top, ({ stage, x, width }, start) => {
    let y = start
    const nodes = stage.findings.flatMap((finding) => {
      const isInside = finding.quadrant === 'strength' || finding.quadrant === 'weakness'
      const lines = wrapLines(finding.text, width - 30 * k, {
        widthOf: (line) => sheet.measure(line, font),
        max: 4,
      })
      const at = y
      y += lines.length * 16 * k + 6 * k
      return [
        node('g', { 'data-finding': finding.id }, [
          node('rect', {
            x,
            y: at - 11.5 * k,
            width: 15 * k,
            height: 15 * k,
            rx: 3 * k,
            fill: isInside ? palette.colours.ink : 'none',
            stroke: palette.colours.ink,
            'stroke-width': 1.2 * k,
          }),
          textNode(
            sheet,
            letters[finding.quadrant],
            { x: x + 7.5 * k, y: at },
            {
              font: ui(sheet, 10.5, 650),
              fill: isInside ? 'on-ink' : 'ink',
              anchor: 'middle',
            },
          ),
          ...linesNode(
            sheet,
            lines,
            { x: x + 22 * k, y: at, lineHeight: 16 * k },
            { font, fill: 'ink' },
          ),
        ]),
      ]
    })
    return { nodes, bottom: y }
  })
}

/** Quick wins first, with the pennant; owner and day under the title. */
export function drawInitiatives(sheet: Sheet, top: number): Part {
  return stageLane(sheet, 'initiatives', top, (box, start) => {
    if (box.stage.initiatives.length === 0) {
      const font = ui(sheet, 12.5)
      const none = textNode(
        sheet,
        sheet.words.noneYet,
        { x: box.x, y: start },
        { font, fill: 'ink-3' },
      )
      return { nodes: [none], bottom: start + 20 * sheet.look.scale }
    }
    let y = start
    const nodes = box.stage.initiatives.flatMap((item) => {
      const part = initiativeCell(sheet, item, { x: box.x, y, width: box.width })
      y = part.bottom
      return part.nodes
    })
    return { nodes, bottom: y }
  })
}

function initiativeCell(
  sheet: Sheet,
  { initiative, isQuickWin }: MapInitiative,
  { x, y, width }: { x: number; y: number; width: number },
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
