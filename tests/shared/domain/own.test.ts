import { expect, test } from 'vitest'
import { own } from '../../../shared/domain/own.ts'

test('V2 a record is asked for what it holds itself, not for what it inherits', () => {
  expect(own({ a: 1 }, 'a')).toBe(1)
  expect(own({ a: 0 }, 'a')).toBe(0)
  expect(own({}, 'toString')).toBeNull()
  expect(own({}, '__proto__')).toBeNull()
})
