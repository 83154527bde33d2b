import {
  curvePieces,
  reversePieces,
  runsOf,
  type CurvePiece,
  type Point,
} from '../../../shared/domain/map/curve.ts'
import { px } from '../../../shared/domain/map/draw/node.ts'
import type {
  Figure,
  JourneyMap,
  MapStage,
  MapTouchpoint,
} from '../../../shared/domain/map/journeyMap.ts'

/** The map turned by 90°: time runs down, emotion from left (angry) to right (delighted). */

export const phoneSizes = { row: 48, band: 80, margin: 16, title: 134, gap: 50 } as const

export type PhoneItem =
  | { readonly kind: 'stage'; readonly stage: MapStage; readonly y: number }
  | {
      readonly kind: 'touchpoint'
      readonly touchpoint: MapTouchpoint
      /** Upper edge of the row; its middle is half a row below. */
      readonly y: number
      /** Place of its mean, of neutral where there is none. */
      readonly x: number
      readonly customerX: number | null
    }

export interface PhoneLayout {
  readonly items: readonly PhoneItem[]
  readonly height: number
  readonly width: number
  readonly left: number
  readonly right: number
  readonly xOf: (emotion: number) => number
}

/** Rows of stages and touchpoints for a screen of `width` px. */
export function layOutPhone(map: JourneyMap, width: number): PhoneLayout {
  const left = phoneSizes.margin + phoneSizes.title + 20
  const right = width - phoneSizes.margin - phoneSizes.gap
  const xOf = (emotion: number) => left + ((emotion + 2) / 4) * (right - left)
  const items: PhoneItem[] = []
  let y = 0
  for (const stage of map.stages) {
    items.push({ kind: 'stage', stage, y })
    y += phoneSizes.band
    for (const touchpoint of stage.touchpoints) {
      const customer = touchpoint.customer?.emotion.mean ?? null
      items.push({
        kind: 'touchpoint',
        touchpoint,
        y,
        x: xOf(touchpoint.emotion.mean ?? 0),
        customerX: customer === null ? null : xOf(customer),
      })
      y += phoneSizes.row
    }
  }
  return { items, height: y, width, left, right, xOf }
}

export interface PhoneRun {
  readonly curve: string
  /** Closed outline of the middle half; empty where it is not told. */
  readonly band: string
}

/** The curve in its unbroken stretches, as path data of the turned map. */
export function phoneRuns(
  layout: PhoneLayout,
  figureOf: (touchpoint: MapTouchpoint) => Figure | null,
): readonly PhoneRun[] {
  const rows = layout.items.flatMap((item) => (item.kind === 'touchpoint' ? [item] : []))
  const figures = rows.map(({ touchpoint }) => figureOf(touchpoint))
  const values = rows.map(({ touchpoint }, i) => ({
    order: touchpoint.order,
    value: figures[i]?.mean ?? null,
  }))
  return runsOf(values).map((run) => {
    const at = (i: number, emotion: number): Point => ({
      x: rows[i]!.y + phoneSizes.row / 2,
      y: layout.xOf(emotion),
    })
    const points = run.map((i) => at(i, figures[i]!.mean!))
    const hasBand = run.length > 1 && run.every((i) => figures[i]?.quartiles)
    return {
      curve: turned(points, curvePieces(points)),
      band: hasBand ? outline(run.map((i) => figures[i]!.quartiles!.map((q) => at(i, q)))) : '',
    }
  })
}

function outline(quartiles: readonly (readonly Point[])[]): string {
  const upper = quartiles.map(([, third]) => third!)
  const lower = quartiles.map(([first]) => first!)
  const last = lower[lower.length - 1]!
  const back = reversePieces(lower, curvePieces(lower))
  return `${turned(upper, curvePieces(upper))}L${px(last.y)} ${px(last.x)}${pieces(back)}Z`
}

/** Path data with both axes exchanged: the curve is monotone in time, which runs down. */
function turned(points: readonly Point[], curve: readonly CurvePiece[]): string {
  const first = points[0]
  return first === undefined ? '' : `M${px(first.y)} ${px(first.x)}${pieces(curve)}`
}

function pieces(curve: readonly CurvePiece[]): string {
  return curve.map((piece) => `C${piece.map(({ x, y }) => `${px(y)} ${px(x)}`).join(' ')}`).join('')
}
