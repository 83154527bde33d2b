/** Finds a place beside each mark for its words, so that no words cover a mark or other words. */
import type { Font, Measure } from '../map/layout/measure.ts'
import { balanceLines, fitLine } from '../map/layout/wrap.ts'
import type { Box, CampLine, Ellipse, Plot } from './chartShapes.ts'
import type { InitiativeQuadrant } from './quadrant.ts'

/** Words beside a mark. `x` is where the lines are anchored, `y` the first baseline; px. */
export interface ChartLabel {
  readonly kind: 'title' | 'short'
  readonly lines: readonly string[]
  /** One line below the others; empty for none. */
  readonly note: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

/** A mark with the words that would like to stand beside it. */
export interface LabelWish {
  readonly title: string
  readonly short: string
  readonly note: string
  readonly quadrant: InitiativeQuadrant
  readonly x: number
  readonly y: number
  readonly spread: Ellipse | null
  readonly camps: readonly CampLine[]
}

interface LabelField {
  readonly plot: Plot
  readonly measure: Measure
  readonly keepFree: readonly Box[]
}

interface Words {
  readonly kind: ChartLabel['kind']
  readonly lines: readonly string[]
  readonly note: string
  readonly width: number
  readonly height: number
}

/** Height of one line beside a mark, in px. */
export const lineHeight = 16
const noteHeight = 16
/** From the top of a line to its baseline. */
const ascent = 12
const widths = [180, 140, 104]
const covers = 300
/** Words over words: neither can be read, so nothing that is read wrongly weighs more. */
const coversWords = 5000
/** Words over a dotted line between two camps. */
const crosses = 20
/** Words nearer to another mark than to their own. */
const misleads = 120
const tooCostly = 100
/** From a mark to its words in px. A short form may go further than a title before it covers any. */
const airs = {
  title: [5, 12, 20],
  short: [5, 12, 20, 32, 48, 72, 108, 160, 240],
}

/** Font of the words beside a mark; quick wins are set strong. */
function labelFont(isQuickWin: boolean): Font {
  return { family: 'ui', size: 13, weight: isQuickWin ? 650 : 500 }
}
const noteFont: Font = { family: 'ui', size: 12, weight: 400 }

/**
 * One label per wish, in order; earlier ones choose first. A title that would cover a mark or other
 * words gives way to the short form, which then takes the cheapest place there is.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  field: LabelField,
): readonly ChartLabel[] {
  const taken: Box[] = [...field.keepFree]
  return wishes.map((wish) => {
    const scene = { wish, wishes, taken, plot: field.plot }
    const title = cheapest(scene, titlesOf(wish, field.measure))
    const best = title.cost <= tooCostly ? title : cheapest(scene, [shortOf(wish, field.measure)])
    taken.push(best.label.box)
    return best.label
  })
}

function titlesOf(wish: LabelWish, measure: Measure): readonly Words[] {
  const font = labelFont(wish.quadrant === 'quickWin')
  const widthOf = (text: string): number => measure(text, font)
  return widths.map((most, i) => {
    const lines = balanceLines(wish.title, most, { widthOf, max: i === 2 ? 3 : 2 })
    const noteWidth = wish.note === '' ? 0 : measure(wish.note, noteFont)
    return {
      kind: 'title',
      lines,
      note: wish.note,
      width: Math.max(noteWidth, ...lines.map(widthOf)),
      height: lines.length * lineHeight + (wish.note === '' ? 0 : noteHeight),
    }
  })
}

function shortOf(wish: LabelWish, measure: Measure): Words {
  const widthOf = (text: string): number => measure(text, labelFont(true))
  const line = fitLine(wish.short, 60, widthOf)
  return { kind: 'short', lines: [line], note: '', width: widthOf(line), height: lineHeight }
}

/** What stands around the label that is being placed. */
interface Scene {
  readonly wish: LabelWish
  readonly wishes: readonly LabelWish[]
  readonly taken: readonly Box[]
  readonly plot: Plot
}

function cheapest(
  scene: Scene,
  words: readonly Words[],
): { readonly label: ChartLabel; readonly cost: number } {
  let best: { label: ChartLabel; cost: number } | null = null
  for (const [narrowing, set] of words.entries()) {
    for (const { label, price } of placesFor(scene.wish, set)) {
      const cost = price + narrowing * 3 + costOf(label.box, scene)
      if (best === null || cost < best.cost) best = { label, cost }
    }
  }
  return best! // there is always a place to the right
}

function costOf(box: Box, { wish, wishes, taken, plot }: Scene): number {
  const own = gapTo(box, wish.camps.length > 0 ? [frameOf(wish.spread!)] : boxesOfMark(wish))
  let cost = outside(box, plot)
  for (const other of taken) if (overlaps(box, other)) cost += coversWords
  for (const mark of wishes) {
    for (const part of boxesOfMark(mark)) if (overlaps(box, part)) cost += covers
    for (const line of linesOfMark(mark)) if (overlaps(box, line)) cost += crosses
    if (mark !== wish && gapTo(box, boxesOfMark(mark)) < own) cost += misleads
  }
  return cost
}

/** Right, left, below and above the mark, close first; a pennant needs more room above. */
function* placesFor(
  mark: LabelWish,
  words: Words,
): Iterable<{ readonly label: ChartLabel; readonly price: number }> {
  const { width, height } = words
  const isPennant = mark.quadrant === 'quickWin'
  const reachX = mark.camps.length > 0 ? mark.spread!.rx : 7
  const middle = mark.camps.length > 0 ? mark.spread! : mark
  const reachY = mark.camps.length > 0 ? mark.spread!.ry : 7
  const above = isPennant ? 27 : reachY
  for (const [step, air] of airs[words.kind].entries()) {
    for (const dy of [0, -10, 10, -20, 20, -32, 32]) {
      const y = middle.y + dy - height / 2
      const price = step * 4 + Math.abs(dy) * 0.3
      const right = middle.x + (isPennant ? Math.max(reachX, 15) : reachX) + air
      yield { label: labelAt(words, right, y, 'start'), price }
      yield { label: labelAt(words, middle.x - reachX - air - width, y, 'end'), price: price + 2 }
    }
    for (const dx of [0, -width / 4, width / 4, -width / 2.4, width / 2.4]) {
      const x = middle.x - width / 2 + dx
      const price = step * 4 + Math.abs(dx) * 0.1 + 3
      yield { label: labelAt(words, x, middle.y + reachY + air - 3, 'middle'), price }
      const top = middle.y - above - air + 3 - height
      yield { label: labelAt(words, x, top, 'middle'), price: price + 1 }
    }
  }
}

function labelAt(
  { kind, lines, note, width, height }: Words,
  x: number,
  y: number,
  anchor: ChartLabel['anchor'],
): ChartLabel {
  const shift = { start: 0, middle: width / 2, end: width }[anchor]
  const box = { x, y, width, height }
  return { kind, lines, note, x: x + shift, y: y + ascent, anchor, box }
}

/** A label may touch the edge of the plot, not leave it. */
function outside(box: Box, plot: Plot): number {
  const isOutside =
    box.x < plot.left + 3 ||
    box.x + box.width > plot.right + 8 ||
    box.y < plot.top - 8 ||
    box.y + box.height > plot.bottom - 2
  return isOutside ? 2 * coversWords : 0
}

function boxesOfMark({ x, y, quadrant, camps }: LabelWish): readonly Box[] {
  if (camps.length > 0) {
    return camps.flatMap(({ from, to }) => [
      { x: from.x - 5, y: from.y - 5, width: 10, height: 10 },
      { x: to.x - 5, y: to.y - 5, width: 10, height: 10 },
    ])
  }
  const point = { x: x - 7, y: y - 7, width: 14, height: 14 }
  return quadrant === 'quickWin' ? [point, { x, y: y - 24, width: 14, height: 22 }] : [point]
}

/** The dotted lines between camps, as thin boxes. */
function linesOfMark({ camps }: LabelWish): readonly Box[] {
  return camps.map(({ from, to }) => ({
    x: Math.min(from.x, to.x) - 2,
    y: Math.min(from.y, to.y) - 2,
    width: Math.abs(to.x - from.x) + 4,
    height: Math.abs(to.y - from.y) + 4,
  }))
}

/** From a box to the nearest of others in px; 0 where they touch. */
function gapTo(box: Box, others: readonly Box[]): number {
  return Math.min(
    ...others.map((other) => {
      const dx = Math.max(other.x - (box.x + box.width), box.x - (other.x + other.width), 0)
      const dy = Math.max(other.y - (box.y + box.height), box.y - (other.y + other.height), 0)
      return Math.hypot(dx, dy)
    }),
  )
}

function frameOf({ x, y, rx, ry }: Ellipse): Box {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
}
