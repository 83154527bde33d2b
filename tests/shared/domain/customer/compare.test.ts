import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareViews, type View } from '../../../../shared/domain/customer/compare.ts'

function view(mean: number | null, n: number): View {
  return { mean, n }
}

test('D14 an inside view far above the customers is refuted as too rosy', () => {
  expect(compareViews(view(4.2, 8), view(2.6, 12))).toEqual({
    status: 'refuted',
    difference: expect.closeTo(1.6, 10),
    lean: 'tooRosy',
    insideN: 8,
    customerN: 12,
  })
})

test('D14 an inside view far below the customers is refuted as too dark', () => {
  expect(compareViews(view(2, 8), view(3, 12))).toMatchObject({
    status: 'refuted',
    lean: 'tooDark',
  })
})

test('D14 half a step either way confirms, also where floating point is a hair off', () => {
  expect(compareViews(view(3.1, 8), view(2.6, 12))).toMatchObject({
    status: 'confirmed',
    lean: null,
  })
  expect(compareViews(view(2.6, 8), view(3.1, 12)).status).toBe('confirmed')
  expect(compareViews(view(3.2, 8), view(2.6, 12)).status).toBe('refuted')
})

test('D14 without customers an inside view stays a hypothesis', () => {
  expect(compareViews(view(4, 8), view(null, 0))).toMatchObject({
    status: 'hypothesis',
    difference: null,
  })
  expect(compareViews(view(null, 0), view(null, 0)).status).toBe('hypothesis')
})

test('D14 under five customers there is only an early signal', () => {
  expect(compareViews(view(4, 8), view(1, 4))).toMatchObject({
    status: 'earlySignal',
    difference: 3,
    lean: null,
  })
  expect(compareViews(view(4, 8), view(null, 2)).status).toBe('earlySignal')
  expect(compareViews(view(4, 8), view(1, 5)).status).toBe('refuted')
})

test('D14 what only customers rated was missed by us', () => {
  expect(compareViews(view(null, 0), view(2.1, 8))).toMatchObject({
    status: 'missedByUs',
    difference: null,
  })
})

test('D14 under three inside there is too little to confirm or refute', () => {
  expect(compareViews(view(null, 2), view(2.1, 8)).status).toBe('tooFew')
})

test('D14 a lean is told exactly when the view is refuted', () => {
  const side = fc.record({ mean: fc.double({ min: 1, max: 5, noNaN: true }), n: fc.nat(20) })
  fc.assert(
    fc.property(side, side, (inside, customers) => {
      const found = compareViews(inside, customers)
      expect(found.lean !== null).toBe(found.status === 'refuted')
    }),
  )
})
