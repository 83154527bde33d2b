import type { MarkKind } from '../layout/marks.ts'
import type { Font } from '../layout/measure.ts'
import { wrapLines } from '../layout/wrap.ts'
import { undrawnMoments } from '../momentsOfTruth.ts'
import { longDay } from '../numbers.ts'
import { horizontal, linesNode, strokeNode, textNode, type Part, type Sheet } from './brush.ts'
import { drawMark } from './marks.ts'
import type { DrawNode } from './node.ts'
import { drawDepartments } from './posterDepartments.ts'

/** What stands under the map when it leaves the screen. Sizes in px, not scaled. */

const size = 14.5
const keyLine = 24

function ui(size: number): Font {
  return { family: 'ui', size, weight: 400 }
}

/** Whose letters are whose, how to read it, what the marks mean, where it comes from. */
export function drawFooter(sheet: Sheet, { width, top }: { width: number; top: number }): Part {
  const { map, words, language } = sheet
  const font = ui(size)
  const column = Math.min(760, Math.max(320, width * 0.4))
  const keyX = Math.min(column + 56, width * 0.45)
  const keyWidth = Math.max(...keyRows(sheet).map(([, text]) => sheet.measure(text, font)))
  const sourceX = keyX + Math.max(320, keyWidth + 68)
  const wrap = (text: string, room: number) =>
    wrapLines(text, room, { widthOf: (line) => sheet.measure(line, font), max: 12 })
  const how = wrap(`${words.poster.howToRead} ${words.poster.howToReadText}`, keyX - 56)
  const round =
    map.round.revealedAt === null
      ? ''
      : `${words.poster.round(map.round.name || words.poster.roundName(map.round.number), longDay(language, map.round.revealedAt))} `
  const { proxied, erased } = map.marks
  const marks = [
    ...(proxied === undefined ? [] : [words.poster.proxied(proxied)]),
    ...(erased === undefined ? [] : [words.poster.erased(erased)]),
  ]
  const said = [`${round}${words.poster.rules}`, ...marks].join(' ')
  const source = wrap(said, Math.max(240, width - sourceX))
  const legend = drawDepartments(sheet, { width, top: top + 30 })
  const first = legend.bottom
  const style = (fill: 'ink-2' | 'ink-3') => ({ font, fill })
  const lineHeight = 21
  return {
    nodes: [
      strokeNode(sheet, horizontal(top, 0, width), { colour: 'ink', width: 2 }),
      ...legend.nodes,
      ...linesNode(sheet, how, { x: 0, y: first, lineHeight }, style('ink-2')),
      ...keyNodes(sheet, { x: keyX, y: first }),
      ...linesNode(sheet, source, { x: sourceX, y: first, lineHeight }, style('ink-3')),
    ],
    bottom: first + Math.max(how.length * lineHeight, source.length * lineHeight, 4 * keyLine),
  }
}

function keyRows({ map, words: { key } }: Sheet): readonly (readonly [MarkKind, string])[] {
  const undrawn = undrawnMoments(map.touchpoints)
  return [
    ['truth', undrawn > 0 ? key.truthMore(undrawn) : key.truth],
    ['win', key.win],
    ['pain', key.pain],
    ['good', key.good],
  ]
}

function keyNodes(sheet: Sheet, at: { x: number; y: number }): readonly DrawNode[] {
  return keyRows(sheet).flatMap(([kind, text], i) => {
    const y = at.y + i * keyLine
    const mark = { kind, x: at.x + (kind === 'win' ? 4 : 9), y: y + (kind === 'win' ? 5 : -5) }
    return [
      ...drawMark({ ...mark, size: kind === 'win' ? 0.8 : 1 }, sheet.palette),
      textNode(sheet, text, { x: at.x + 28, y }, { font: ui(size), fill: 'ink-2' }),
    ]
  })
}
