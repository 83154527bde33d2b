import { curveAt, type Point } from '../curve.ts'
import type { Columns } from './columns.ts'
import type { EmotionLane, Run } from './emotionLane.ts'
import type { Spot } from './marks.ts'
import type { Font, Measure } from './measure.ts'
import { wrapLines } from './wrap.ts'

/** A sentence beside a moment of truth, tied to its mark by a hairline. */
export interface NoteBox {
  readonly touchpoint: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly side: 'left' | 'right'
  readonly from: Point
  readonly to: Point
  readonly font: Font
  readonly lineHeight: number
}

/** A sentence that would like to stand at a mark; the first in the list has first choice. */
export interface NoteWish {
  readonly touchpoint: string
  readonly text: string
  readonly at: Point
}

/** Where notes may lie, and the marks, curves and widths they keep clear of, in px. */
export interface NoteField {
  readonly lane: EmotionLane
  readonly columns: Columns
  readonly spots: readonly Spot[]
  readonly runs: readonly Run[]
  readonly customerRuns: readonly Run[]
  readonly widths: readonly number[]
  readonly measure: Measure
}

interface Obstacle extends Point {
  readonly reach: number
  readonly cost: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const heights = [-34, -20, -6, 8, 14, 22, 36, 50, 64, -52, -70, -90, -110]
const distances = [20, 28, 40, 56, 76]
const tooCostly = 120

/**
 * Places notes where they cover least (SPEC M12): both sides of the mark, thirteen heights, five
 * distances and several widths are tried, the cheapest wins. A note that would cost more than 120
 * is left out; its text is in the drawer and in the list.
 */
export function placeNotes(wishes: readonly NoteWish[], field: NoteField): readonly NoteBox[] {
  const obstacles = obstaclesOf(field)
  const taken: Box[] = field.spots.flatMap((spot) => wordBox(spot, field.lane.scale))
  return wishes.flatMap((wish) => {
    let best: { note: NoteBox; cost: number } | null = null
    for (const note of candidates(wish, field)) {
      const cost = costOf(note, { obstacles, taken, field })
      if (best === null || cost < best.cost) best = { note, cost }
    }
    if (best === null || best.cost > tooCostly) return []
    taken.push(best.note)
    return [best.note]
  })
}

function* candidates(wish: NoteWish, field: NoteField): Iterable<NoteBox> {
  const k = field.lane.scale
  const font: Font = { family: 'ui', size: 12.5 * k, weight: 450 }
  const lineHeight = 15.5 * k
  const widthOf = (text: string) => field.measure(text, font)
  for (const most of field.widths) {
    const lines = wrapLines(wish.text, most * k, { widthOf, max: 5 })
    const width = Math.max(...lines.map(widthOf))
    const height = lines.length * lineHeight
    for (const side of ['right', 'left'] as const) {
      for (const dy of heights) {
        for (const dx of distances) {
          const sign = side === 'right' ? 1 : -1
          const x = side === 'right' ? wish.at.x + dx * k : wish.at.x - dx * k - width
          const y = wish.at.y + dy * k - height / 2
          const edge = side === 'right' ? x - 5 * k : x + width + 5 * k
          const to = { x: edge, y: clamp(wish.at.y, y + 7 * k, y + height - 7 * k) }
          const from = { x: wish.at.x + sign * 11 * k, y: wish.at.y }
          const text = { lines, font, lineHeight }
          yield { touchpoint: wish.touchpoint, x, y, width, height, side, from, to, ...text }
        }
      }
    }
  }
}

interface Costs {
  readonly obstacles: readonly Obstacle[]
  readonly taken: readonly Box[]
  readonly field: NoteField
}

function costOf(note: NoteBox, { obstacles, taken, field }: Costs): number {
  const { lane, columns } = field
  const k = lane.scale
  let cost = (Math.abs(note.to.x - note.from.x) / k) * 0.25
  cost += (Math.abs(note.y + note.height / 2 - note.from.y) / k) * 0.08
  const isOutside =
    note.x < columns.left ||
    note.x + note.width > columns.right + 4 * k ||
    note.y < lane.top - 4 * k ||
    note.y + note.height > lane.top + lane.height + 15 * k
  if (isOutside) cost += 999
  for (const { x, y, reach, cost: price } of obstacles) {
    if (x <= note.x - reach || x >= note.x + note.width + reach) continue
    if (y > note.y - reach && y < note.y + note.height + reach) cost += price
  }
  for (const box of taken) if (isNear(note, box, k)) cost += 300
  return cost
}

/** Samples of both curves, points and marks, each with the price of covering it. */
function obstaclesOf({ lane, spots, runs, customerRuns }: NoteField): readonly Obstacle[] {
  const k = lane.scale
  const along = (run: Run, reach: number, cost: number) =>
    run.points.slice(1).flatMap((b, i) => {
      const a = run.points[i]!
      return Array.from({ length: 11 }, (_, step) => {
        const x = a.x + ((b.x - a.x) * step) / 10
        return { x, y: curveAt([a, b], x) ?? a.y, reach: reach * k, cost }
      })
    })
  return [
    ...runs.flatMap((run) => along(run, 9, 14)),
    ...customerRuns.flatMap((run) => along(run, 4, 9)),
    ...spots.flatMap((spot) => {
      const hasWin = spot.marks.some(({ kind }) => kind === 'win')
      const reach = (hasWin ? 16 : 11) * k
      const point = { x: spot.x, y: spot.y - (hasWin ? 14 * k : 0), reach, cost: 60 }
      const customer = spot.customerY
      return [
        point,
        ...spot.marks
          .filter(({ kind }) => kind === 'pain' || kind === 'good')
          .map(({ x, y }) => ({ x, y, reach: 7 * k, cost: 60 })),
        ...(customer === null ? [] : [{ x: spot.x, y: customer, reach: 4 * k, cost: 30 }]),
      ]
    }),
  ]
}

function wordBox(spot: Spot, k: number): readonly Box[] {
  if (spot.word === null) return []
  if (spot.splitWord !== null) return [spot.splitWord]
  return [{ x: spot.x - 20 * k, y: spot.wordY - 12 * k, width: 40 * k, height: 40 * k }]
}

/** Whether two texts would be read as one: side by side they need more room than below each other. */
function isNear(a: Box, b: Box, k: number): boolean {
  const [beside, between] = [12 * k, 3 * k]
  return (
    a.x < b.x + b.width + beside &&
    a.x + a.width + beside > b.x &&
    a.y < b.y + b.height + between &&
    a.y + a.height + between > b.y
  )
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
