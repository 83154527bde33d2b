import { curvePieces, reversePieces, type CurvePiece, type Point } from '../curve.ts'
import { emotionY, type Run } from '../layout/emotionLane.ts'
import type { NoteBox } from '../layout/notes.ts'
import { wrapLines } from '../layout/wrap.ts'
import { horizontal, linesNode, moveTo, strokeNode, textNode, ui, type Sheet } from './brush.ts'
import { drawFace } from './marks.ts'
import { drawSpot } from './spots.ts'
import { node, px, type DrawNode } from './node.ts'
import { emotionColour } from './palette.ts'

/** The hero of the map: axis of faces, band, curve, customers, points, marks and notes. */
export function drawEmotion(sheet: Sheet): readonly DrawNode[] {
  const { geometry, map } = sheet
  return [
    ...axis(sheet),
    ...clips(sheet),
    ...geometry.runs.flatMap((run) => band(sheet, run)),
    ...neutralLine(sheet),
    ...geometry.customerRuns.map((run) => customerCurve(sheet, run)),
    ...geometry.runs.map((run) => staffCurve(sheet, run)),
    ...map.touchpoints.flatMap((touchpoint, i) => drawSpot(sheet, touchpoint, geometry.spots[i]!)),
    ...geometry.notes.flatMap((note) => drawNote(sheet, note)),
  ]
}

function axis(sheet: Sheet): readonly DrawNode[] {
  const { geometry, look, words, palette } = sheet
  const k = look.scale
  const { emotion, columns } = geometry
  const isTight = emotionY(emotion, 1) - emotionY(emotion, 2) < 40 * k
  const label = { font: ui(sheet, 13, 600), fill: 'ink' } as const
  const steps = [2, 1, 0, -1, -2].filter((value) => !isTight || Math.abs(value) !== 1)
  return [
    node('g', { 'data-gutter': 'axis' }, [
      textNode(sheet, words.emotion, { x: 0, y: emotion.top + (isTight ? 4 : 2) * k }, label),
      ...steps.flatMap((value) => {
        const y = emotionY(emotion, value) + (value === 2 ? 8 * k : 0)
        const face = { x: columns.left - 25 * k, y, r: 9 * k }
        return [
          drawFace(value, face, palette.colours[emotionColour(value)]),
          textNode(
            sheet,
            words.faces[value + 2]!,
            { x: columns.left - 42 * k, y: y + 4 * k },
            {
              font: ui(sheet, 11.5),
              fill: 'ink-3',
              anchor: 'end',
            },
          ),
        ]
      }),
    ]),
    ...[1, -1].flatMap((value) =>
      columns.stages.map(({ x, width }) =>
        strokeNode(sheet, horizontal(emotionY(emotion, value), x, x + width), {
          colour: 'line',
          width: k,
          dash: `${px(k)} ${px(5 * k)}`,
        }),
      ),
    ),
  ]
}

/** The band changes colour at neutral by two clips, and the shortfall hatch lives here too. */
function clips({ id, geometry, look, palette }: Sheet): readonly DrawNode[] {
  const k = look.scale
  const { emotion, width } = geometry
  const neutral = emotionY(emotion, 0)
  const clip = (name: string, y: number, height: number) =>
    node('clipPath', { id: `${id}-${name}` }, [node('rect', { x: 0, y, width, height })])
  return [
    node('defs', {}, [
      clip('above', emotion.top - 40 * k, neutral - emotion.top + 40 * k),
      clip('below', neutral, emotion.height),
      node(
        'pattern',
        {
          id: `${id}-hatch`,
          width: 4 * k,
          height: 4 * k,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        [
          node('rect', { width: 4 * k, height: 4 * k, fill: palette.colours['data-short-soft'] }),
          node('path', {
            d: `M0 0V${px(4 * k)}`,
            stroke: palette.colours['data-short'],
            'stroke-width': 1.3 * k,
          }),
        ],
      ),
    ]),
  ]
}

function band({ id, palette }: Sheet, { upper, lower }: Run): readonly DrawNode[] {
  const last = lower[lower.length - 1]
  if (upper.length < 2 || last === undefined) return []
  const back = reversePieces(lower, curvePieces(lower))
  const d = `${curveData(upper)}L${px(last.x)} ${px(last.y)}${piecesData(back)}Z`
  return [
    node('path', { d, fill: palette.colours['v-band-over'], 'clip-path': `url(#${id}-above)` }),
    node('path', { d, fill: palette.colours['v-band-short'], 'clip-path': `url(#${id}-below)` }),
  ]
}

function neutralLine(sheet: Sheet): readonly DrawNode[] {
  const y = emotionY(sheet.geometry.emotion, 0)
  return sheet.geometry.columns.stages.map(({ x, width }) =>
    strokeNode(sheet, horizontal(y, x, x + width), {
      colour: 'line-strong',
      width: sheet.look.scale,
    }),
  )
}

function staffCurve(sheet: Sheet, { points }: Run): DrawNode {
  const width = (sheet.geometry.columns.isDense ? 1.7 : 2.6) * sheet.look.scale
  return strokeNode(sheet, curveData(points), { colour: 'ink', width, cap: 'round' })
}

function customerCurve(sheet: Sheet, { points }: Run): DrawNode {
  const k = sheet.look.scale
  return strokeNode(sheet, curveData(points), {
    colour: 'mark-customer',
    width: 1.4 * k,
    dash: `${px(5 * k)} ${px(3.5 * k)}`,
  })
}

function drawNote(sheet: Sheet, note: NoteBox): readonly DrawNode[] {
  const isRight = note.side === 'right'
  const x = isRight ? note.x : note.x + note.width
  const first = note.y + note.font.size * 0.96
  return [
    strokeNode(sheet, `${moveTo(note.from)}L${px(note.to.x)} ${px(note.to.y)}`, {
      colour: 'ink-3',
      width: sheet.look.scale,
    }),
    ...linesNode(
      sheet,
      note.lines,
      { x, y: first, lineHeight: note.lineHeight },
      { font: note.font, fill: 'ink', anchor: isRight ? 'start' : 'end', hasHalo: true },
    ),
  ]
}

/** Path data of the monotone curve through `points`. */
export function curveData(points: readonly Point[]): string {
  const first = points[0]
  return first === undefined ? '' : `${moveTo(first)}${piecesData(curvePieces(points))}`
}

function piecesData(pieces: readonly CurvePiece[]): string {
  return pieces
    .map((piece) => `C${piece.map(({ x, y }) => `${px(x)} ${px(y)}`).join(' ')}`)
    .join('')
}

/** The sentence across an empty lane while the ratings are secret or missing. */
export function drawSecret(sheet: Sheet): readonly DrawNode[] {
  const { geometry, look, map, words } = sheet
  if (map.isRevealed || map.touchpoints.length === 0) return []
  const k = look.scale
  const font = ui(sheet, 13)
  const room = geometry.columns.right - geometry.columns.left
  const lines = wrapLines(words.secret, room, {
    widthOf: (line) => sheet.measure(line, font),
    max: 2,
  })
  const at = {
    x: geometry.columns.left,
    y: emotionY(geometry.emotion, 0) + 40 * k,
    lineHeight: 18 * k,
  }
  return [...linesNode(sheet, lines, at, { font, fill: 'ink-2', hasHalo: true })]
}
