import { expect, test } from 'vitest'
import { activities, initialActivities, isStep, steps } from '../../../shared/domain/step.ts'

test('S2 a new workshop collects at once and everything else waits', () => {
  expect(initialActivities).toEqual({
    collect: { state: 'open', until: null },
    rate: { state: 'closed', until: null },
    swot: { state: 'closed', until: null },
    prioritise: { state: 'closed', until: null },
  })
})

test('S10 the steps come in the order a workshop takes them', () => {
  expect(steps).toEqual(['frame', 'collect', 'rate', 'discuss', 'swot', 'prioritise', 'map'])
})

test('S10 every activity is a step, and nothing else passes for one', () => {
  expect(activities.every(isStep)).toBe(true)
  expect([null, undefined, '', 'Frame', 'toString', 3].some(isStep)).toBe(false)
})
