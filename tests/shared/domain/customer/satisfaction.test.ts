import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { effortScore, satisfaction } from '../../../../shared/domain/customer/satisfaction.ts'

test('D28 four of six satisfied are two thirds', () => {
  const found = satisfaction([5, 4, 4, 5, 3, 1])
  expect(found).toMatchObject({ n: 6, share: 4 / 6 })
  expect(found?.interval[0]).toBeCloseTo(0.3, 2)
  expect(found?.interval[1]).toBeCloseTo(0.903, 2)
})

test('D28 even unanimous customers leave an interval', () => {
  const found = satisfaction([5, 5, 5, 5])
  expect(found?.share).toBe(1)
  expect(found?.interval[0]).toBeCloseTo(0.51, 2)
  expect(found?.interval[1]).toBeCloseTo(1, 10)
})

test('D28 the effort score is the mean of seven-point answers, with a margin', () => {
  const found = effortScore([7, 6, 5, 7, 2])
  expect(found).toMatchObject({ n: 5, mean: 5.4 })
  expect(found?.margin).toBeCloseTo(1.82, 2)
})

test('D28 under three answers neither is told', () => {
  expect(satisfaction([5, 5])).toBeNull()
  expect(effortScore([7, 7])).toBeNull()
})

test('D28 the interval holds the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3 }), (answers) => {
      const { share, interval } = satisfaction(answers) ?? { share: -1, interval: [0, 0] as const }
      expect(interval[0]).toBeGreaterThanOrEqual(0)
      expect(interval[1]).toBeLessThanOrEqual(1)
      expect(interval[0]).toBeLessThanOrEqual(share + 1e-12)
      expect(interval[1]).toBeGreaterThanOrEqual(share - 1e-12)
    }),
  )
})
