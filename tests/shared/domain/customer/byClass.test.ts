import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersByClass, type ClassedAnswer } from '../../../../shared/domain/customer/byClass.ts'
import { customerClasses } from '../../../../shared/domain/participant.ts'

function answers(customerClass: ClassedAnswer['customerClass'], ...given: number[]) {
  return given.map((answer): ClassedAnswer => ({ customerClass, answer }))
}

test('D15 each class has its mean and its number', () => {
  const rows = answersByClass([...answers('existing', 4, 5, 3), ...answers('lost', 1, 1, 2, 2)])
  expect(rows).toEqual([
    { customerClass: 'existing', n: 3, mean: 4, hidden: null },
    { customerClass: 'new', n: 0, mean: null, hidden: null },
    { customerClass: 'returning', n: 0, mean: null, hidden: null },
    { customerClass: 'lost', n: 4, mean: 1.5, hidden: null },
  ])
})

test('D15 one class is never hidden alone', () => {
  const rows = answersByClass([
    ...answers('existing', 4, 5, 3, 4),
    ...answers('new', 2, 2),
    ...answers('lost', 1, 1, 2),
  ])
  expect(rows.map((row) => row.hidden)).toEqual([null, 'tooFew', null, 'complementary'])
})

test('D15 one customer without a class hides the smallest class', () => {
  const rows = answersByClass([
    ...answers('existing', 4, 5, 3, 4),
    ...answers('lost', 1, 1, 2),
    ...answers(null, 5),
  ])
  expect(rows.map((row) => row.hidden)).toEqual([null, null, null, 'complementary'])
})

test('D15 what is left after all shown classes is nobody or three people and more', () => {
  const anyAnswer = fc.record({
    customerClass: fc.option(fc.constantFrom(...customerClasses)),
    answer: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 20 }), (given) => {
      const shown = answersByClass(given).filter((row) => row.mean !== null)
      const left = given.length - shown.reduce((n, row) => n + row.n, 0)
      expect(left === 0 || left >= 3 || shown.length === 0).toBe(true)
      expect(shown.every((row) => row.n >= 3)).toBe(true)
    }),
  )
})
