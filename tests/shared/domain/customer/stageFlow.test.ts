import { expect, test } from 'vitest'
import { stageFlow } from '../../../../shared/domain/customer/stageFlow.ts'

test('D29 conversion is who enters the next stage of those who entered this one', () => {
  expect(stageFlow([1000, 240, 60])).toEqual({
    steps: [
      { conversion: 0.24, dropOff: 0.76, lost: 760 },
      { conversion: 0.25, dropOff: 0.75, lost: 180 },
    ],
    largestLoss: 0,
  })
})

test('D29 a missing volume or nobody entering is "no data", never a division by zero', () => {
  expect(stageFlow([0, 10, null, 5])).toEqual({ steps: [null, null, null], largestLoss: null })
})

test('D29 people who join midway are no loss', () => {
  expect(stageFlow([100, 150])).toEqual({
    steps: [{ conversion: 1.5, dropOff: -0.5, lost: -50 }],
    largestLoss: null,
  })
})

test('D29 of equal losses the first one counts', () => {
  expect(stageFlow([30, 20, 10]).largestLoss).toBe(0)
})

test('D29 one stage has no steps', () => {
  expect(stageFlow([5])).toEqual({ steps: [], largestLoss: null })
  expect(stageFlow([])).toEqual({ steps: [], largestLoss: null })
})
