import type { MarkBox } from '../layout/marks.ts'
import { px, node, type DrawNode } from './node.ts'
import type { Palette } from './palette.ts'

/** The four filled marks of the map: diamond, pennant, notched triangle, ring with tick. */
export function drawMark(mark: MarkBox, palette: Palette): readonly DrawNode[] {
  const { x, y, size: k } = mark
  const { colours } = palette
  switch (mark.kind) {
    case 'truth':
      return [
        node('path', {
          d: `M${px(x)} ${px(y - 8 * k)}L${px(x + 8 * k)} ${px(y)}L${px(x)} ${px(y + 8 * k)}L${px(x - 8 * k)} ${px(y)}Z`,
          fill: colours['mark-truth'],
          stroke: colours.sheet,
          'stroke-width': 2 * k,
        }),
      ]
    case 'pain':
      return [
        node('path', {
          d: `M${px(x - 5.5 * k)} ${px(y - 4.5 * k)}h${px(11 * k)}L${px(x)} ${px(y + 5.5 * k)}Z`,
          fill: colours['mark-pain'],
          stroke: colours.sheet,
          'stroke-width': 1.5 * k,
          'stroke-linejoin': 'round',
        }),
      ]
    case 'good':
      return goodPractice(mark, palette)
    case 'win':
      return pennant({ x, y, k, height: 26 }, palette)
  }
}

function goodPractice({ x, y, size: k }: MarkBox, { colours }: Palette): readonly DrawNode[] {
  const line = { stroke: colours['mark-good'], 'stroke-width': 1.7 * k }
  return [
    node('circle', { cx: x, cy: y, r: 6.2 * k, fill: colours.sheet, ...line }),
    node('path', {
      d: `M${px(x - 2.8 * k)} ${px(y + 0.2 * k)}l${px(2 * k)} ${px(2.1 * k)}l${px(3.6 * k)} ${px(-4.2 * k)}`,
      fill: 'none',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...line,
    }),
  ]
}

/** A pennant whose staff stands on `x`, `y`. */
export function pennant(
  { x, y, k, height }: { x: number; y: number; k: number; height: number },
  { colours }: Palette,
): readonly DrawNode[] {
  const top = y - height * k
  return [
    node('path', {
      d: `M${px(x)} ${px(y)}V${px(top)}`,
      fill: 'none',
      stroke: colours['mark-win'],
      'stroke-width': 1.5 * k,
      'stroke-linecap': 'round',
    }),
    node('path', {
      d: `M${px(x)} ${px(top)}l${px(13 * k)} ${px(4.6 * k)}l${px(-13 * k)} ${px(4.6 * k)}z`,
      fill: colours['mark-win-fill'],
      stroke: colours['mark-win'],
      'stroke-width': 1.1 * k,
      'stroke-linejoin': 'round',
    }),
  ]
}

const mouths = [
  'M6.6 14.2q3.4-3.4 6.8 0M5.8 7l2.6 1.3M14.2 7l-2.6 1.3',
  'M7 13.6q3-2 6 0',
  'M7 13h6',
  'M7 12.4q3 2.2 6 0',
  'M6.2 11.6h7.6q-.6 3.9-3.8 3.9t-3.8-3.9z',
]

/** A drawn face for emotion −2..+2, `r` is its radius; differs in shape, not only in colour. */
export function drawFace(
  value: number,
  { x, y, r }: { x: number; y: number; r: number },
  colour: string,
): DrawNode {
  const eye = value === -2 ? '9.4' : '8.2'
  return node(
    'g',
    {
      transform: `translate(${px(x - r)} ${px(y - r)}) scale(${px(r / 10)})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    [
      node('circle', { cx: 10, cy: 10, r: 8.6 }),
      node('path', { d: `M7.2 ${eye}v.6M12.8 ${eye}v.6`, 'stroke-width': 1.9 }),
      node('path', { d: mouths[value + 2] ?? mouths[2]! }),
    ],
  )
}
