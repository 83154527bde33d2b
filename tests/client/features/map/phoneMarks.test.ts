import { expect, test } from 'vitest'
import { phoneMarks } from '../../../../client/features/map/phoneMarks.ts'
import { layOutPhone } from '../../../../client/features/map/phoneLayout.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { smartphone } from '../../../shared/domain/map/smartphone.ts'

const layout = layOutPhone(rollUp(smartphone()), 390)
const [row] = layout.items.flatMap((item) => (item.kind === 'touchpoint' ? [item] : []))
const marksAt = (emotion: number, isPain = false, customer: number | null = null) =>
  phoneMarks(
    {
      x: layout.xOf(emotion),
      touchpoint: {
        ...row!.touchpoint,
        isGood: true,
        isMoment: true,
        isPain,
      },
    },
    { y: 0, customerX: customer === null ? null : layout.xOf(customer), right: layout.right },
  )
const placeOf = (kind: string, marks: ReturnType<typeof marksAt>) =>
  marks.find((mark) => mark.kind === kind)!.x

test('MP77 a good practice stands right of its point, and left of it where it would reach the gaps', () => {
  expect(placeOf('good', marksAt(0))).toBeGreaterThan(layout.xOf(0))
  for (const emotion of [-2, -1, 0, 1, 1.5, 1.8, 2])
    for (const customer of [null, 2])
      expect(placeOf('good', marksAt(emotion, false, customer)) + 7).toBeLessThanOrEqual(
        layout.right + 16,
      )
  expect(placeOf('good', marksAt(2))).toBeLessThan(layout.xOf(2) - 7)
})

test('MP77 no mark covers another or the point', () => {
  const marks = marksAt(2, true)
  const [good, pain] = [placeOf('good', marks), placeOf('pain', marks)]
  expect(Math.abs(good - pain)).toBeGreaterThanOrEqual(14)
  expect(layout.xOf(2) - pain).toBeGreaterThanOrEqual(14)
})
