import { beforeEach, expect, test } from 'vitest'
import { createHalves } from '../../../../client/features/prioritise/halves.ts'

beforeEach(() => sessionStorage.clear())

test('PR11 half an estimate outlives leaving the screen, and is gone once it is whole', () => {
  createHalves('w1', 'r1').set('hub', { axis: 'impact', score: 5 })
  const later = createHalves('w1', 'r1')
  expect(later.of('hub')).toEqual({ axis: 'impact', score: 5 })
  later.set('hub', null)
  expect(createHalves('w1', 'r1').of('hub')).toBeNull()
})

test('PR11 another workshop and another round start without halves', () => {
  createHalves('w1', 'r1').set('hub', { axis: 'effort', score: 1 })
  expect(createHalves('w2', 'r1').of('hub')).toBeNull()
  expect(createHalves('w1', 'r2').of('hub')).toBeNull()
})

test('PR11 what is no half estimate in the storage is passed over', () => {
  const stored = { hub: { axis: 'joy', score: 5 }, cost: { axis: 'impact', score: 9 }, app: null }
  sessionStorage.setItem('touchline:halves:w1:r1', JSON.stringify(stored))
  const halves = createHalves('w1', 'r1')
  expect([halves.of('hub'), halves.of('cost'), halves.of('app')]).toEqual([null, null, null])
  sessionStorage.setItem('touchline:halves:w1:r1', '{broken')
  expect(createHalves('w1', 'r1').of('hub')).toBeNull()
})
