import type { Language, Workshop } from '../workshop.ts'
import { drawJourney } from './draw/drawing.ts'
import { node, px, renderNode } from './draw/node.ts'
import { darkPalette, lightPalette } from './draw/palette.ts'
import { drawFooter, drawHeader } from './draw/poster.ts'
import { laneIds, type LaneId } from './lanes.ts'
import { columnWidths, posterLook } from './layout/look.ts'
import { rollUp, type CustomerTallies } from './rollup.ts'
import { mapWords } from './words.ts'

export interface PosterOptions {
  /** Whole width in px; 2245 (A2 at 96 dpi) unless told, and wider when the journey needs it. */
  readonly width?: number
  /** Language of the drawing; the workshop's own unless told. */
  readonly language?: Language
  readonly theme?: 'light' | 'dark'
  readonly lanes?: readonly LaneId[]
  readonly customers?: CustomerTallies
}

const margin = { x: 80, top: 52, bottom: 36 } as const

/**
 * The journey map as a complete SVG file: a poster with the result as a headline, the map with all
 * lanes, and how to read it (SPEC M13). Whatever people wrote is escaped; there is no script, no
 * link and nothing is fetched.
 */
export function drawMap(workshop: Workshop, options: PosterOptions = {}): string {
  const map = rollUp(workshop, options.customers)
  const language = options.language ?? workshop.about.language
  const palette = options.theme === 'dark' ? darkPalette : lightPalette
  const words = mapWords(language)
  const drawing = drawJourney(map, {
    width: (options.width ?? 2245) - 2 * margin.x,
    look: posterLook,
    language,
    lanes: options.lanes ?? laneIds,
    palette,
    showCustomers: map.hasCustomers,
    id: 'map',
  })
  const inner = Math.max(drawing.width, columnWidths.least * 20)
  const header = drawHeader(drawing.sheet, { width: inner })
  const footer = drawFooter(drawing.sheet, {
    width: inner,
    top: header.bottom + drawing.height + 24,
  })
  const width = Math.ceil(inner + 2 * margin.x)
  const height = Math.ceil(margin.top + footer.bottom + margin.bottom)
  const title = map.goal === '' ? map.title : `${map.title}: ${map.goal}`
  const description = words.description(map.title, map.touchpoints.length, map.stages.length)
  const svg = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'map-title map-desc',
      'xml:lang': language,
    },
    [
      node('title', { id: 'map-title' }, [title]),
      node('desc', { id: 'map-desc' }, [description]),
      node('rect', { width, height, fill: palette.colours.sheet }),
      node('g', { transform: `translate(${margin.x} ${margin.top})` }, [
        ...header.nodes,
        node('g', { transform: `translate(0 ${px(header.bottom)})` }, drawing.nodes),
        ...footer.nodes,
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderNode(svg)}\n`
}
