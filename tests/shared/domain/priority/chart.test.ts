import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureByTable } from '../../../../shared/domain/map/layout/measure.ts'
import {
  layoutChart,
  plotOf,
  thresholdAt,
  xOf,
  yOf,
  type ChartItem,
} from '../../../../shared/domain/priority/chart.ts'
import type { Box } from '../../../../shared/domain/priority/chartShapes.ts'
import { tallyOf } from './initiatives.ts'

type Pair = Parameters<typeof tallyOf>[number]

const plot = plotOf(820, 612)
const item = (id: string, title: string, ...pairs: Pair[]): ChartItem => ({
  id,
  title,
  short: id,
  note: '',
  tally: tallyOf(...pairs),
})
const layout = (...items: ChartItem[]) => layoutChart(items, plot, { measure: measureByTable })
const same = (pair: Pair, n = 3): Pair[] => Array.from({ length: n }, () => pair)

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
}

describe('layoutChart', () => {
  test('D21 effort grows to the right and impact upwards, each from 1 to 5 edge to edge', () => {
    expect([xOf(plot, 1), xOf(plot, 5)]).toEqual([plot.left, plot.right])
    expect([yOf(plot, 1), yOf(plot, 5)]).toEqual([plot.bottom, plot.top])
    const [mark] = layout(item('a', 'Delivery cost', ...same([5, 1])))
    expect(mark).toMatchObject({ x: plot.left, y: plot.top, quadrant: 'quickWin' })
  })

  test('D21 a mean of exactly 3 stands on the line and names the axis', () => {
    const [mark] = layout(item('a', 'Chat', ...same([4, 3])))
    expect(mark).toMatchObject({
      x: thresholdAt(plot).x,
      quadrant: 'onTheLine',
      onLine: ['effort'],
    })
  })

  test('D21 the spread is the middle half on each axis, and none where all agree', () => {
    const [agreed] = layout(item('a', 'Chat', ...same([4, 2])))
    expect(agreed!.spread).toBeNull()
    const [mark] = layout(item('a', 'Chat', [4, 1], [4, 1], [4, 2], [5, 3], [5, 3]))
    const { x, rx } = mark!.spread!
    expect([x - rx, x + rx]).toEqual([xOf(plot, 1), xOf(plot, 3)])
  })

  test('D21 a disputed initiative shows both camps inside a dashed shape, on the disputed axis only', () => {
    const [mark] = layout(item('a', 'Shelves', [1, 4], [1, 4], [5, 4], [5, 4]))
    expect(mark!.quadrant).toBe('disputed')
    expect(mark!.camps).toEqual([
      {
        axis: 'impact',
        from: { x: xOf(plot, 4), y: plot.bottom },
        to: { x: xOf(plot, 4), y: plot.top },
      },
    ])
    expect(mark!.spread!.ry).toBeGreaterThan((plot.bottom - plot.top) / 2)
  })

  test('D21 too few estimates have no place on the chart', () => {
    expect(
      layout(item('a', 'Chat', [4, 2], [4, 2]), item('b', 'Card', ...same([4, 2]))),
    ).toHaveLength(1)
  })

  test('D21 a title that finds no room gives way to its place in the list', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      item(`${i + 1}`, `An initiative with quite a long name ${i}`, ...same([4, 2])),
    )
    const kinds = layout(...crowd).map(({ label }) => label.kind)
    expect(kinds[0]).toBe('title')
    expect(kinds).toContain('short')
  })

  test('D21 no words cover a mark or other words while they are whole titles, whatever was estimated', () => {
    const score = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>
    const pairs = fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 8 })
    const title = fc.constantFrom(
      'Delivery cost on the product page',
      'Chat until 21:00',
      'Godziny otwarcia czatu przedłużone do wieczora',
      'Card',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(title, pairs), { maxLength: 14 }), (given) => {
        const items = given.map(([name, estimates], i) => item(`${i + 1}`, name, ...estimates))
        const marks = layout(...items)
        const titles = marks.filter(({ label }) => label.kind === 'title')
        for (const { id, label } of titles) {
          for (const other of marks) {
            if (other.id !== id) expect(overlaps(label.box, other.label.box)).toBe(false)
            if (other.camps.length === 0)
              expect(
                overlaps(label.box, { x: other.x - 6, y: other.y - 6, width: 12, height: 12 }),
              ).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('D21 a narrow chart keeps every point and label inside its drawing', () => {
    const narrow = plotOf(358, 340)
    const items = [
      item('1', 'One message when the parcel leaves the hub', ...same([5, 1])),
      item('2', 'Parcel shelves in station shops', ...same([1, 5])),
      item('3', 'New loyalty app for everyone', ...same([5, 5])),
    ]
    for (const { label } of layoutChart(items, narrow, { measure: measureByTable })) {
      expect(label.box.x).toBeGreaterThanOrEqual(0)
      expect(label.box.x + label.box.width).toBeLessThanOrEqual(358)
    }
  })
})
