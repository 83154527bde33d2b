import { expect, test } from 'vitest'
import { ice, rice, wsjf } from '../../../../shared/domain/priority/scores.ts'

test('D26 RICE multiplies reach, impact and confidence and divides by effort', () => {
  expect(rice({ reach: 2000, impact: 2, confidence: 0.8, effort: 3 })).toBeCloseTo(1066.67, 2)
  expect(rice({ reach: 5000, impact: 0.5, confidence: 1, effort: 1 })).toBe(2500)
})

test('D26 RICE without effort, or with a negative reach, is a bug of the caller', () => {
  const input = { reach: 1, impact: 1, confidence: 1, effort: 1 } as const
  expect(() => rice({ ...input, effort: 0 })).toThrow(RangeError)
  expect(() => rice({ ...input, effort: Number.NaN })).toThrow(RangeError)
  expect(() => rice({ ...input, reach: -1 })).toThrow(RangeError)
})

test('D26 ICE tells both usual variants, which can rank differently', () => {
  expect(ice({ impact: 8, confidence: 6, ease: 3 })).toEqual({
    product: 144,
    mean: expect.closeTo(5.67, 2),
  })
  expect(ice({ impact: 6, confidence: 8, ease: 7 })).toEqual({ product: 336, mean: 7 })
})

test('D26 WSJF divides the cost of delay by the job size', () => {
  expect(wsjf({ businessValue: 7, timeCriticality: 9, riskReduction: 5, jobSize: 2 })).toBe(10.5)
  expect(wsjf({ businessValue: 8, timeCriticality: 3, riskReduction: 4, jobSize: 8 })).toBe(1.875)
})
