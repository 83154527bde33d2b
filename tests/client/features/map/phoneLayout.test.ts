import { expect, test } from 'vitest'
import { layOutPhone, phoneRuns, phoneSizes } from '../../../../client/features/map/phoneLayout.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { smartphone } from '../../../shared/domain/map/smartphone.ts'

const layout = layOutPhone(rollUp(smartphone()), 390)
const rows = layout.items.flatMap((item) => (item.kind === 'touchpoint' ? [item] : []))

test('MP8 on a phone time runs down: every row below the one before, stages between', () => {
  expect(rows).toHaveLength(23)
  rows
    .slice(1)
    .forEach((row, i) => expect(row.y).toBeGreaterThanOrEqual(rows[i]!.y + phoneSizes.row))
  expect(layout.items.filter(({ kind }) => kind === 'stage')).toHaveLength(5)
  expect(layout.height).toBe(23 * phoneSizes.row + 5 * phoneSizes.band)
})

test('MP8 emotion runs from angry at the left to delighted at the right, clear of titles and gaps', () => {
  expect(layout.xOf(-2)).toBeLessThan(layout.xOf(0))
  expect(layout.xOf(0)).toBeLessThan(layout.xOf(2))
  expect(layout.xOf(-2)).toBeGreaterThanOrEqual(phoneSizes.margin + phoneSizes.title)
  expect(layout.xOf(2)).toBeLessThanOrEqual(390 - phoneSizes.margin - phoneSizes.gap)
})

test('MP9 the turned curve breaks where nobody rated, like the other one', () => {
  const runs = phoneRuns(layout, ({ emotion }) => emotion)
  expect(runs).toHaveLength(2)
  const start = (d: string) => Number(/^M[\d.]+ ([\d.]+)/.exec(d)![1])
  expect(start(runs[1]!.curve)).toBe(rows[17]!.y + phoneSizes.row / 2)
  expect(runs.every(({ band }) => band.endsWith('Z'))).toBe(true)
})

test('MP10 without customers there is no second curve', () => {
  expect(phoneRuns(layout, ({ customer }) => customer?.emotion ?? null)).toEqual([])
})
