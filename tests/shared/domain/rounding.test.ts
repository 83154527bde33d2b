import { expect, test } from 'vitest'
import { roundTo } from '../../../shared/domain/rounding.ts'

test('M14 a half goes away from zero on both sides', () => {
  expect([3.75, -3.75, 0.05, -0.05, 2.65, -2.65].map((value) => roundTo(value, 1))).toEqual([
    3.8, -3.8, 0.1, -0.1, 2.7, -2.7,
  ])
  expect([1.005, -1.005].map((value) => roundTo(value, 2))).toEqual([1.01, -1.01])
  expect([2.5, -2.5].map((value) => roundTo(value, 0))).toEqual([3, -3])
})

test('M14 what rounds to nothing is 0, never −0', () => {
  for (const value of [0, -0, -0.04, -1e-9, 1e-9])
    expect(Object.is(roundTo(value, 1), 0)).toBe(true)
})

test('M14 it is the rule of Intl.NumberFormat for every mean of up to nine answers', () => {
  for (const digits of [0, 1, 2]) {
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: digits })
    for (let people = 1; people <= 9; people++)
      for (let sum = -5 * people; sum <= 5 * people; sum++) {
        const mean = sum / people
        expect(roundTo(mean, digits), `${mean} to ${digits}`).toBe(Number(format.format(mean)) + 0)
      }
  }
})
