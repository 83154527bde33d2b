import { expect, test } from 'vitest'
import {
  importancePerformanceQuadrant as quadrant,
  meanCrosshair,
  scaleCrosshair,
} from '../../../../shared/domain/rating/importancePerformance.ts'

const items = [
  { importance: 4.5, experience: 2 },
  { importance: 4, experience: 4.5 },
  { importance: 2, experience: 4 },
  { importance: 2.5, experience: 2 },
]

test('D11 four items fall into the four quadrants around the mean of the data', () => {
  const crosshair = meanCrosshair(items)
  expect(crosshair).toEqual({ importance: 3.25, experience: 3.125 })
  expect(items.map((item) => quadrant(item, crosshair ?? scaleCrosshair))).toEqual([
    'concentrateHere',
    'keepUp',
    'possibleOverkill',
    'lowPriority',
  ])
})

test('D11 the crosshair decides: 3.1 is high at the middle of the scale, low at the mean', () => {
  const item = { importance: 3.1, experience: 2 }
  expect(quadrant(item, scaleCrosshair)).toBe('concentrateHere')
  expect(quadrant(item, { importance: 3.25, experience: 3.125 })).toBe('lowPriority')
})

test('D11 exactly on the crosshair is on the line', () => {
  expect(quadrant({ importance: 3, experience: 1 }, scaleCrosshair)).toBe('onTheLine')
  expect(quadrant({ importance: 5, experience: 3 }, scaleCrosshair)).toBe('onTheLine')
})

test('D11 no items have no mean to put a crosshair at', () => {
  expect(meanCrosshair([])).toBeNull()
})
