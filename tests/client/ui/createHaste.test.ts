import { expect, test } from 'vitest'
import { createHaste } from '../../../client/ui/createHaste.ts'

const press = (timeStamp: number, detail = 1) => ({ timeStamp, detail }) as MouseEvent

test('PN61 presses that follow fast on one thing are one wish; a later one, and one on another thing, count', () => {
  const isHasty = createHaste()
  expect(isHasty(press(10), 't1')).toBe(false)
  expect(isHasty(press(200), 't1')).toBe(true)
  // As long as the thumb hammers it is the same wish.
  expect(isHasty(press(700), 't1')).toBe(true)
  expect(isHasty(press(1400), 't1')).toBe(false)
  expect(isHasty(press(1450), 't2')).toBe(false)
})

test('PN61 a press without a pointer is never in haste', () => {
  const isHasty = createHaste()
  expect(isHasty(press(10, 0), 't1')).toBe(false)
  expect(isHasty(press(20, 0), 't1')).toBe(false)
})
