import type { MapStage } from '../journeyMap.ts'
import type { StageBox } from '../layout/columns.ts'
import { wrapLines } from '../layout/wrap.ts'
import { amount } from '../numbers.ts'
import { linesNode, textNode, ui, type Part, type Sheet } from './brush.ts'
import { drawFinding, drawInitiative, type EntryPlace } from './entries.ts'
import { laneLabel } from './laneLabel.ts'
import { drawWholeJourney } from './wholeJourney.ts'

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

/**
 * KPIs of each stage below one another, wrapped to the stage's width.
 *
 * @param top upper edge of the lane, in the sheet's own units
 */
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

type EntryLane = 'findings' | 'initiatives'
type Entry = (place: EntryPlace) => Part

/** The stages' entries, and under them what is linked to no touchpoint (SPEC M1). */
function entryLane(
  sheet: Sheet,
  top: number,
  { lane, entriesOf }: { lane: EntryLane; entriesOf: (from: EntrySource) => readonly Entry[] },
): Part {
  const k = sheet.look.scale
  const { loose, stages } = sheet.map
  const across = entriesOf(loose)
  if (stages.every((stage) => entriesOf(stage).length === 0)) {
    const whole = drawWholeJourney(sheet, top + laneLabelHeight * k, across)
    return {
      nodes: [...laneLabel(sheet, lane, top + 12 * k), ...whole.nodes],
      bottom: whole.bottom,
    }
  }
  const part = stageLane(sheet, lane, top, ({ stage, x, width }, start) => {
    const entries = entriesOf(stage)
    if (entries.length === 0 && lane === 'initiatives') return noneYet(sheet, x, start)
    return stack(entries, { x, y: start, width })
  })
  if (across.length === 0) return part
  const start = Math.max(part.bottom, top + laneLabelHeight * k)
  const whole = drawWholeJourney(sheet, start, across)
  return { nodes: [...part.nodes, ...whole.nodes], bottom: whole.bottom }
}

/** A lane's name with three small lines under it, before scale. */
const laneLabelHeight = 62

type EntrySource = Pick<MapStage, EntryLane>

function stack(entries: readonly Entry[], { x, y, width }: EntryPlace): Part {
  let bottom = y
  const nodes = entries.flatMap((entry) => {
    const part = entry({ x, y: bottom, width })
    bottom = part.bottom
    return part.nodes
  })
  return { nodes, bottom }
}

function noneYet(sheet: Sheet, x: number, y: number): Part {
  const style = { font: ui(sheet, 12.5), fill: 'ink-3' } as const
  return {
    nodes: [textNode(sheet, sheet.words.noneYet, { x, y }, style)],
    bottom: y + 20 * sheet.look.scale,
  }
}

/**
 * Findings under the touchpoints they are about.
 *
 * @param top upper edge of the lane, in the sheet's own units
 */
export function drawFindings(sheet: Sheet, top: number): Part {
  return entryLane(sheet, top, {
    lane: 'findings',
    entriesOf: ({ findings }) =>
      findings.map((finding) => (place) => drawFinding(sheet, finding, place)),
  })
}

/** Quick wins first, with the pennant. */
export function drawInitiatives(sheet: Sheet, top: number): Part {
  return entryLane(sheet, top, {
    lane: 'initiatives',
    entriesOf: ({ initiatives }) =>
      initiatives.map((item) => (place) => drawInitiative(sheet, item, place)),
  })
}
