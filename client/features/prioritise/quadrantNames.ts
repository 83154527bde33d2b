import { measureByTable, type Font } from '../../../shared/domain/map/layout/measure.ts'
import type { Box, Plot } from '../../../shared/domain/priority/chartShapes.ts'
import type { Text } from '../../i18n/i18n.tsx'

/** The name of a quadrant in its outer corner. `x` is where the line is anchored, `y` its baseline. */
export interface QuadrantName {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly box: Box
}

const font: Font = { family: 'voice', size: 17, weight: 400, isItalic: true }
const corners = [
  { key: 'quickWin', isLeft: true, isTop: true },
  { key: 'major', isLeft: false, isTop: true },
  { key: 'fillIn', isLeft: true, isTop: false },
  { key: 'thankless', isLeft: false, isTop: false },
] as const

/** The four names where they stand, with the room they take. */
export function quadrantNames(plot: Plot, t: Text): readonly QuadrantName[] {
  return corners.map(({ key, isLeft, isTop }) => {
    const text = t(`prioritise.quadrants.${key}`)
    const width = measureByTable(text, font)
    const x = isLeft ? plot.left + 12 : plot.right - 8
    const y = isTop ? plot.top + 24 : plot.bottom - 12
    const box = { x: isLeft ? x : x - width, y: y - 15, width, height: 20 }
    return { text, x, y, anchor: isLeft ? 'start' : 'end', box }
  })
}
