import type { MapTouchpoint } from '../journeyMap.ts'
import { signed } from '../numbers.ts'
import { horizontal, strokeNode, textNode, ui, type Part, type Sheet } from './brush.ts'
import { axisLabel, laneLabel } from './laneLabel.ts'
import { node, px, type DrawNode } from './node.ts'
import type { ColourName } from './palette.ts'
import { hollow } from './spots.ts'

/** Expectation as a level tick, experience as a dot, the gap between them as a bar and a number. */
export function drawPairs(sheet: Sheet, top: number): Part {
  const { geometry, look, map, words } = sheet
  const k = look.scale
  const height = look.pairHeight * k
  const yOf = (score: number) => top + 6 * k + ((5 - score) / 4) * (height - 12 * k)
  const baseline = top + height + 17 * k
  const lane = { yOf, baseline }
  const { isDense, stages } = geometry.columns
  return {
    nodes: [
      ...laneLabel(sheet, 'pairs', top + 12 * k),
      ...[5, 3, 1].flatMap((score) => [
        axisLabel(sheet, String(score), yOf(score) + 4 * k),
        ...stages.map(({ x, width }) =>
          strokeNode(sheet, horizontal(yOf(score), x, x + width), {
            colour: 'line',
            width: k,
            ...(score === 3 ? { dash: `${px(k)} ${px(5 * k)}` } : {}),
          }),
        ),
      ]),
      ...map.touchpoints.map((touchpoint, i) =>
        node('g', { 'data-touchpoint': touchpoint.id }, pair(sheet, touchpoint, { ...lane, i })),
      ),
      ...(isDense ? [] : [axisLabel(sheet, words.gap, baseline)]),
    ],
    bottom: top + height + (isDense ? 12 : 30) * k,
  }
}

interface PairPlace {
  readonly yOf: (score: number) => number
  readonly baseline: number
  readonly i: number
}

function pair(sheet: Sheet, touchpoint: MapTouchpoint, place: PairPlace): readonly DrawNode[] {
  const { geometry, look } = sheet
  const k = look.scale
  const x = geometry.columns.xs[place.i]!
  const { isDense, columnWidth } = geometry.columns
  const bar = Math.min(13, (columnWidth / k) * (isDense ? 0.5 : 0.32)) * k
  const { customer } = touchpoint
  const customerMean = isDense ? null : (customer?.experience.mean ?? null)
  return [
    ...figures(sheet, touchpoint, { ...place, x, bar }),
    ...(customerMean === null
      ? []
      : [hollow(sheet, x + bar / 2 + 7 * k, place.yOf(customerMean), 3.2)]),
    ...(isDense ? [] : [gapNode(sheet, touchpoint, x, place.baseline)]),
  ]
}

function figures(
  sheet: Sheet,
  { expectation, experience }: MapTouchpoint,
  { yOf, x, bar }: PairPlace & { readonly x: number; readonly bar: number },
): readonly DrawNode[] {
  const { geometry, look, palette, id } = sheet
  const k = look.scale
  const { isDense, columnWidth } = geometry.columns
  const e = expectation.mean
  const p = experience.mean
  const over = isDense ? columnWidth * 0.2 : 4 * k
  const nodes: DrawNode[] = []
  if (e !== null && p !== null && e !== p) {
    const fill = p < e ? `url(#${id}-hatch)` : palette.colours['data-over-soft']
    const y = yOf(Math.max(e, p))
    nodes.push(
      node('rect', { x: x - bar / 2, y, width: bar, height: yOf(Math.min(e, p)) - y, fill }),
    )
  }
  if (e !== null) {
    const d = horizontal(yOf(e), x - bar / 2 - over, x + bar / 2 + over)
    nodes.push(strokeNode(sheet, d, { colour: 'data-e', width: (isDense ? 2 : 3) * k }))
  }
  if (p !== null) {
    const r = isDense ? Math.max(1.3, (columnWidth / k) * 0.2) : 4.8
    nodes.push(
      node('circle', {
        cx: x,
        cy: yOf(p),
        r: r * k,
        fill: palette.colours['data-p'],
        stroke: isDense ? null : palette.colours.sheet,
        'stroke-width': isDense ? null : 1.5 * k,
      }),
    )
  }
  return nodes
}

function gapNode(sheet: Sheet, { gap }: MapTouchpoint, x: number, y: number): DrawNode {
  const isLarge = gap !== null && Math.abs(gap) >= 1
  const text = gap === null ? '–' : signed(sheet.language, gap)
  return textNode(
    sheet,
    text,
    { x, y },
    {
      font: ui(sheet, 12, isLarge ? 650 : 400),
      fill: isLarge ? gapColour(gap) : 'ink-3',
      anchor: 'middle',
    },
  )
}

/** Clay for worse than counted on, lake for better. */
function gapColour(gap: number): ColourName {
  return gap < 0 ? 'data-short' : 'data-over'
}
