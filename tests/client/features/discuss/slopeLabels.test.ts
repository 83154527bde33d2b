import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelStep, slopeLabels } from '../../../../client/features/discuss/slopeLabels.ts'

const value = (y: number, text: string, isClear = false) => ({ y, text, isClear })

test('SL103 clear changes are written first, equal values once, and what has no room not at all', () => {
  const written = slopeLabels([
    value(100, '3.0 (n = 6)'),
    value(104, '3.1 (n = 6)', true),
    value(100, '3.0 (n = 6)'),
    value(200, '2.0 (n = 6)'),
    value(200, '2.0 (n = 6)'),
    value(200, '2.0 (n = 5)'),
  ])
  expect(written.map(({ text, at }) => [text, at])).toEqual([
    ['3.1 (n = 6)', 104],
    ['2.0 (n = 6)', 200],
  ])
})

test('SL103 two clear changes close together stand a little aside, each near its mark', () => {
  const written = slopeLabels([value(100, 'a', true), value(106, 'b', true)])
  expect(written.map(({ text, at }) => [text, at])).toEqual([
    ['a', 100],
    ['b', 114],
  ])
})

test('SL103 however many values there are, no label lies on another one', () => {
  const values = fc.array(
    fc.record({
      y: fc.double({ min: 40, max: 420, noNaN: true }),
      text: fc.string(),
      isClear: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(values, (all) => {
      const at = slopeLabels(all).map((label) => label.at)
      for (const [i, y] of at.entries())
        if (i > 0) expect(y - at[i - 1]!).toBeGreaterThanOrEqual(labelStep - 1e-9)
      expect(at.length > 0).toBe(all.length > 0)
    }),
  )
})
