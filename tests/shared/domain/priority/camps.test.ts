import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { campsOf } from '../../../../shared/domain/priority/camps.ts'
import { distributionOf } from '../../../../shared/domain/rating/distribution.ts'
import { scores } from '../../../../shared/domain/rating/rating.ts'

const of = (...answers: number[]) => campsOf(distributionOf(answers, scores))

test('D21 two poles give two camps, each at the mean of its own people', () => {
  expect(of(1, 1, 5, 5)).toEqual([1, 5])
  expect(of(1, 1, 1, 2, 5, 5, 5, 5)).toEqual([1.25, 5])
})

test('D21 who answered exactly the mean of all belongs to neither camp', () => {
  expect(of(1, 1, 3, 5, 5)).toEqual([1, 5])
})

test('D21 people who agree, or are fewer than three, have no camps', () => {
  expect(of(4, 4, 4)).toBeNull()
  expect(of(1, 2, 3, 4, 5)).toBeNull()
  expect(of(1, 5)).toBeNull()
})

test('D21 camps lie on both sides of the mean, whatever was answered', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (answers) => {
      const distribution = distributionOf(answers, scores)
      const camps = campsOf(distribution)
      if (camps === null) return
      expect(camps[0]).toBeLessThan(distribution.mean!)
      expect(camps[1]).toBeGreaterThan(distribution.mean!)
    }),
  )
})
