import type { Language } from '../../workshop.ts'
import type { JourneyMap } from '../journeyMap.ts'
import type { LaneId } from '../lanes.ts'
import { layOutMap, type MapGeometry } from '../layout/geometry.ts'
import type { Look } from '../layout/look.ts'
import { measureByTable, type Measure } from '../layout/measure.ts'
import { mapWords } from '../words.ts'
import { horizontal, strokeNode, type Part, type Sheet } from './brush.ts'
import { drawChannels, drawEvidence, drawOwners } from './columnLanes.ts'
import { drawEmotion, drawSecret } from './emotion.ts'
import { node, type DrawNode } from './node.ts'
import { drawPairs } from './pairs.ts'
import type { Palette } from './palette.ts'
import { drawFindings, drawInitiatives, drawKpis } from './stageLanes.ts'
import { drawStages, emptySheet } from './stages.ts'
import { drawVolume } from './volume.ts'

export interface DrawingOptions {
  /** Sheet width in px; grows when columns would fall under their least width. */
  readonly width: number
  readonly look: Look
  readonly language: Language
  /** Which lanes, in which order; empty ones are left out. */
  readonly lanes: readonly LaneId[]
  readonly palette: Palette
  readonly showCustomers: boolean
  readonly selected?: string | null
  readonly id?: string
  readonly measure?: Measure
}

/** The drawn map: nodes for a sheet of `width` × `height` px, and where its columns are. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DrawNode[]
  readonly geometry: MapGeometry
  readonly sheet: Sheet
}

type LaneDrawer = (sheet: Sheet, top: number) => Part

const drawers: Readonly<Record<Exclude<LaneId, 'goals'>, LaneDrawer>> = {
  pairs: drawPairs,
  channels: drawChannels,
  owners: drawOwners,
  evidence: drawEvidence,
  volume: drawVolume,
  kpis: drawKpis,
  findings: drawFindings,
  initiatives: drawInitiatives,
}

/** Draws the journey map once, for every reader alike (SPEC M10). Pure. */
export function drawJourney(map: JourneyMap, options: DrawingOptions): Drawing {
  const { look, language, palette, lanes } = options
  const k = look.scale
  const measure = options.measure ?? measureByTable
  const words = mapWords(language)
  const selected = options.selected ?? null
  const shown = lanesWithContent(map, lanes)
  const geometry = layOutMap(map, { ...options, lanes: shown, words, measure, selected })
  const sheet: Sheet = {
    map,
    geometry,
    look,
    language,
    words,
    palette,
    measure,
    id: options.id ?? 'map',
    selected,
  }
  const nodes: DrawNode[] = []
  let y = geometry.lanesTop
  shown.forEach((lane, i) => {
    if (lane === 'goals') return
    const isUnderCurve = i === 0 || (i === 1 && shown[0] === 'goals')
    if (!isUnderCurve || lane !== 'pairs') {
      nodes.push(strokeNode(sheet, horizontal(y, 0, geometry.width), { colour: 'line', width: k }))
      y += 14 * k
    }
    const part = drawers[lane](sheet, y)
    nodes.push(...part.nodes)
    y = part.bottom
  })
  const height = Math.ceil(y)
  return {
    width: geometry.width,
    height,
    geometry,
    sheet,
    nodes: [
      ...selection(sheet, height),
      ...drawStages(sheet, height),
      ...(map.touchpoints.length === 0 ? emptySheet(sheet) : []),
      ...drawEmotion(sheet),
      ...drawSecret(sheet),
      ...nodes,
    ],
  }
}

/** A lane with nothing to say is not drawn. */
export function lanesWithContent(map: JourneyMap, lanes: readonly LaneId[]): readonly LaneId[] {
  const has: Readonly<Record<LaneId, boolean>> = {
    goals: map.stages.some(({ customerGoal, ourGoal }) => customerGoal !== '' || ourGoal !== ''),
    pairs: map.touchpoints.length > 0,
    channels: map.channels.length > 0,
    owners: map.touchpoints.some(({ owner, n }) => owner !== null || n > 0),
    evidence: map.touchpoints.some(({ evidence }) => evidence > 0),
    volume: map.stages.some(({ volume }) => volume !== null),
    kpis: map.stages.some(({ kpis }) => kpis.length > 0),
    findings: [map.loose, ...map.stages].some(({ findings }) => findings.length > 0),
    initiatives: [map.loose, ...map.stages].some(({ initiatives }) => initiatives.length > 0),
  }
  return lanes.filter((lane) => has[lane])
}

/** The quiet column behind a selected touchpoint. */
function selection(sheet: Sheet, height: number): readonly DrawNode[] {
  const { geometry, map, selected, palette } = sheet
  const i = map.touchpoints.findIndex(({ id }) => id === selected)
  if (i < 0) return []
  const width = geometry.columns.widths[i]!
  return [
    node('rect', {
      x: geometry.columns.xs[i]! - width / 2,
      y: geometry.titleTop,
      width,
      height: height - geometry.titleTop,
      fill: palette.colours['accent-soft'],
      opacity: 0.75,
    }),
  ]
}
