import { expect, test } from 'vitest'
import { closeCode, mayReconnect } from '../../../shared/protocol/closeCode.ts'

test('W9 a client comes back after trouble of the moment, never after a lasting refusal', () => {
  const returning = Object.entries(closeCode).filter(([, code]) => mayReconnect(code))
  expect(returning.map(([name]) => name).sort()).toEqual([
    'notReady',
    'restarting',
    'tooFast',
    'tooSlow',
  ])
})

test('W9 the range without return is 4400 to 4499', () => {
  expect([4399, 4400, 4499, 4500, 1006].map(mayReconnect)).toEqual([true, false, false, true, true])
})
