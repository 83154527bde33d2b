import type { Language } from '../../workshop.ts'
import type { Point } from '../curve.ts'
import type { JourneyMap } from '../journeyMap.ts'
import type { MapGeometry } from '../layout/geometry.ts'
import type { Look } from '../layout/look.ts'
import type { Font, Measure } from '../layout/measure.ts'
import type { MapWords } from '../words/mapWords.ts'
import { node, px, type DrawNode } from './node.ts'
import type { ColourName, Palette } from './palette.ts'

/** Everything the parts of the drawing share. */
export interface Sheet {
  readonly map: JourneyMap
  readonly geometry: MapGeometry
  readonly look: Look
  readonly language: Language
  readonly words: MapWords
  readonly palette: Palette
  readonly measure: Measure
  /** Prefix of ids inside the drawing, so that two drawings fit on one page. */
  readonly id: string
  readonly selected: string | null
}

/** A part of the drawing that ends at `bottom`. */
export interface Part {
  readonly nodes: readonly DrawNode[]
  readonly bottom: number
}

/** How a line of text is set; sizes in px of an unscaled sheet. */
export interface TextStyle {
  readonly font: Font
  readonly fill: ColourName
  readonly anchor?: 'start' | 'middle' | 'end'
  /** A rim in the sheet's colour, for text over lines. */
  readonly hasHalo?: boolean
}

type Painted = Pick<Sheet, 'palette'>

/** One line of text; `y` is its baseline. */
export function textNode(sheet: Painted, text: string, at: Point, style: TextStyle): DrawNode {
  const { font, anchor = 'start' } = style
  const halo = style.hasHalo
    ? {
        'paint-order': 'stroke',
        stroke: sheet.palette.colours.sheet,
        'stroke-width': font.size * 0.26,
        'stroke-linejoin': 'round',
      }
    : {}
  return node(
    'text',
    {
      x: at.x,
      y: at.y,
      'font-family': sheet.palette[font.family],
      'font-size': font.size,
      'font-weight': font.weight,
      'font-style': font.isItalic ? 'italic' : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: sheet.palette.colours[style.fill],
      ...halo,
    },
    [text],
  )
}

/** Several lines, the first baseline at `at.y`. */
export function linesNode(
  sheet: Painted,
  lines: readonly string[],
  at: Point & { readonly lineHeight: number },
  style: TextStyle,
): readonly DrawNode[] {
  return lines.map((line, i) =>
    textNode(sheet, line, { x: at.x, y: at.y + i * at.lineHeight }, style),
  )
}

/** How a line is drawn; width in px of an unscaled sheet. */
export interface StrokeStyle {
  readonly colour: ColourName
  readonly width: number
  readonly dash?: string
  readonly cap?: 'round'
  readonly join?: 'round'
  readonly fill?: ColourName
}

/** A line along path data `d`. */
export function strokeNode({ palette }: Painted, d: string, style: StrokeStyle): DrawNode {
  return node('path', {
    d,
    fill: style.fill ? palette.colours[style.fill] : 'none',
    stroke: palette.colours[style.colour],
    'stroke-width': style.width,
    'stroke-dasharray': style.dash ?? null,
    'stroke-linecap': style.cap ?? null,
    'stroke-linejoin': style.join ?? null,
  })
}

/** Interface font in px of the sheet. */
export function ui(sheet: { readonly look: Look }, size: number, weight = 400): Font {
  return { family: 'ui', size: size * sheet.look.scale, weight }
}

/** Voice font in px of the sheet. */
export function voice(
  sheet: { readonly look: Look },
  size: number,
  style: { readonly weight?: number; readonly isItalic?: boolean } = {},
): Font {
  const { weight = 400, isItalic = false } = style
  return { family: 'voice', size: size * sheet.look.scale, weight, isItalic }
}

/** `M x y`. */
export function moveTo({ x, y }: Point): string {
  return `M${px(x)} ${px(y)}`
}

/** A horizontal line. */
export function horizontal(y: number, from: number, to: number): string {
  return `M${px(from)} ${px(y)}H${px(to)}`
}
