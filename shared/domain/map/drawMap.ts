import type { Language, Workshop } from '../workshop.ts'
import { drawJourney } from './draw/drawing.ts'
import { fontUseOf, type FontUse } from './draw/fontUse.ts'
import { node, px, renderNode, type DrawNode } from './draw/node.ts'
import { darkPalette, lightPalette, type Palette } from './draw/palette.ts'
import { drawFooter } from './draw/posterFooter.ts'
import { drawHeader } from './draw/posterHeader.ts'
import type { JourneyMap } from './journeyMap.ts'
import { laneIds, type LaneId } from './lanes.ts'
import { columnWidths, posterLook } from './layout/look.ts'
import { measureWithFallback, type Measure } from './layout/measure.ts'
import { rollUp, type CustomerTallies } from './rollup.ts'
import { mapWords } from './words.ts'
import type { MapWords } from './words/mapWords.ts'

export interface PosterOptions {
  /** Whole width in px; 2245 (A2 at 96 dpi) unless told, and wider when the journey needs it. */
  readonly width?: number
  /** Language of the drawing; the workshop's own unless told. */
  readonly language?: Language
  readonly theme?: 'light' | 'dark'
  readonly lanes?: readonly LaneId[]
  readonly customers?: CustomerTallies
  /** Widths for the words around the map; the typefaces' own unless told. */
  readonly measureAround?: Measure
}

export interface FileOptions extends PosterOptions {
  /** CSS that brings the typefaces along, given what the poster sets in them; empty brings none. */
  readonly fontFaces?: (use: readonly FontUse[]) => string
}

const margin = { x: 80, top: 52, bottom: 36 } as const

/**
 * The journey map as a complete SVG file: a poster with the result as a headline, the map with all
 * lanes, and how to read it (SPEC M13). Whatever people wrote is escaped; there is no script, no
 * link and nothing is fetched. The words around the map keep clear of each other also in a viewer
 * that ignores the typefaces.
 */
export function drawMap(workshop: Workshop, options: FileOptions = {}): string {
  const map = rollUp(workshop, options.customers)
  const palette = options.theme === 'dark' ? darkPalette : lightPalette
  const poster = drawPoster(map, { measureAround: measureWithFallback, ...options, palette })
  const css = options.fontFaces?.(fontUseOf(poster, palette)) ?? ''
  const whole =
    css === '' ? poster : { ...poster, children: [node('style', {}, [css]), ...poster.children] }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderNode(whole)}\n`
}

/** The poster as nodes, for a page that prints it with its own fonts and colours. */
export function drawPoster(
  map: JourneyMap,
  options: PosterOptions & { readonly palette: Palette },
): DrawNode {
  const { palette, language = map.language } = options
  const drawing = drawJourney(withoutEmptyKpis(map), {
    width: (options.width ?? 2245) - 2 * margin.x,
    look: posterLook,
    language,
    lanes: options.lanes ?? laneIds,
    palette,
    showCustomers: map.hasCustomers,
    id: 'poster',
  })
  const inner = Math.max(drawing.width, columnWidths.least * 20)
  const around = { ...drawing.sheet, measure: options.measureAround ?? drawing.sheet.measure }
  const header = drawHeader(around, { width: inner })
  const top = header.bottom + drawing.height + 24
  const footer = drawFooter(around, { width: inner, top })
  const width = Math.ceil(inner + 2 * margin.x)
  const height = Math.ceil(margin.top + footer.bottom + margin.bottom)
  return node('svg', { ...sheetAttributes(width, height), 'xml:lang': language }, [
    ...titleNodes(map, mapWords(language)),
    node('rect', { width, height, fill: palette.colours.sheet }),
    node('g', { transform: `translate(${margin.x} ${margin.top})` }, [
      ...header.nodes,
      node('g', { transform: `translate(0 ${px(header.bottom)})` }, drawing.nodes),
      ...footer.nodes,
    ]),
  ])
}

/** A figure nobody has entered says nothing on paper. */
function withoutEmptyKpis(map: JourneyMap): JourneyMap {
  const stages = map.stages.map((stage) => ({
    ...stage,
    kpis: stage.kpis.filter(
      ({ baseline, target, actual }) => (baseline ?? target ?? actual) !== null,
    ),
  }))
  return { ...map, stages }
}

function sheetAttributes(width: number, height: number) {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'poster-title poster-desc',
  }
}

function titleNodes(map: JourneyMap, words: MapWords): readonly DrawNode[] {
  const title = map.goal === '' ? map.title : `${map.title}: ${map.goal}`
  const description = words.description(map.title, map.touchpoints.length, map.stages.length)
  return [
    node('title', { id: 'poster-title' }, [title]),
    node('desc', { id: 'poster-desc' }, [description]),
  ]
}
