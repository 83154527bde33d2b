import { expect, test } from 'vitest'
import { createDeliveries } from '../../../bench/measure/deliveries.ts'

test('BE15 an edit is missing until every reader it was meant for has it', () => {
  const deliveries = createDeliveries()
  deliveries.sent(7, [1, 2], 1000)
  expect([deliveries.expected, deliveries.missing]).toEqual([2, 2])
  deliveries.seen(7, 1, 1010)
  expect(deliveries.missing).toBe(1)
  deliveries.seen(7, 2, 1040)
  expect([deliveries.expected, deliveries.missing]).toEqual([2, 0])
  expect(deliveries.times.count).toBe(2)
  expect(deliveries.times.quantile(1)).toBeCloseTo(40, 0)
})

test('BE15 repetitions and strangers count for nothing, what is not timed is expected all the same', () => {
  const deliveries = createDeliveries()
  deliveries.sent(7, [1])
  deliveries.seen(7, 2, 5)
  deliveries.seen(8, 1, 5)
  expect(deliveries.missing).toBe(1)
  deliveries.seen(7, 1, 6)
  deliveries.seen(7, 1, 7)
  expect([deliveries.expected, deliveries.missing, deliveries.times.count]).toEqual([1, 0, 0])
})
