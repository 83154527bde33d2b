import { expect, test } from 'vitest'
import { distributionOf } from '../../../../shared/domain/rating/distribution.ts'
import { emotionLabel } from '../../../../shared/domain/rating/emotion.ts'
import { emotions } from '../../../../shared/domain/rating/rating.ts'

function label(...answers: number[]) {
  return emotionLabel(distributionOf(answers, emotions))
}

test('D10 two camps with a mean of 0 are split, not neutral', () => {
  expect(distributionOf([-2, -2, 2, 2], emotions)).toMatchObject({ mean: 0, agreement: -1 })
  expect(label(-2, -2, 2, 2)).toBe('split')
})

test('D10 one voice at 0 is neutral', () => {
  expect(distributionOf([0, 0, 0, 0], emotions)).toMatchObject({ mean: 0, agreement: 1 })
  expect(label(0, 0, 0, 0)).toBe('neutral')
})

test('D10 an emotion turns positive or negative half a step from neutral', () => {
  expect(label(0, 0, 1, 1)).toBe('positive')
  expect(label(0, 0, 0, 1)).toBe('neutral')
  expect(label(0, 0, -1, -1)).toBe('negative')
})

test('D10 nobody and too few are said, not guessed', () => {
  expect(label()).toBe('notRated')
  expect(label(2, 2)).toBe('tooFew')
})
