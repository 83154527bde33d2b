import type { Columns } from './columns.ts'
import type { Look } from './look.ts'
import type { Font, Measure } from './measure.ts'
import { wrapLines } from './wrap.ts'

/** The customer's goal and ours under each stage name; `top` is the first baseline. */
export interface Goals {
  readonly top: number
  readonly lineHeight: number
  readonly font: Font
  readonly stages: readonly {
    readonly customer: readonly string[]
    readonly ours: readonly string[]
  }[]
  readonly bottom: number
}

/** `null` when no stage has a goal. */
export function placeGoals(
  columns: Columns,
  top: number,
  { look, measure }: { readonly look: Look; readonly measure: Measure },
): Goals | null {
  const k = look.scale
  const font: Font = { family: 'ui', size: 12.5 * k, weight: 400 }
  const lineHeight = 16 * k
  const stages = columns.stages.map(({ stage, width }) => {
    const wrap = (text: string) =>
      wrapLines(text, width - 14 * k, { widthOf: (line) => measure(line, font), max: 3 })
    return { customer: wrap(stage.customerGoal), ours: wrap(stage.ourGoal) }
  })
  const most = Math.max(0, ...stages.map(({ customer, ours }) => customer.length + ours.length))
  if (most === 0) return null
  return { top: top + 12 * k, lineHeight, font, stages, bottom: top + most * lineHeight + 18 * k }
}
