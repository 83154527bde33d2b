import { expect, test } from 'vitest'
import { quadrants } from '../../../../shared/domain/swot/finding.ts'
import { pairOf } from '../../../../shared/domain/swot/tows.ts'

test('D27 a finding from inside and one from outside make a pair', () => {
  expect(pairOf('strength', 'opportunity')).toBe('SO')
  expect(pairOf('weakness', 'opportunity')).toBe('WO')
  expect(pairOf('strength', 'threat')).toBe('ST')
  expect(pairOf('weakness', 'threat')).toBe('WT')
})

test('D27 two from inside or two from outside are refused', () => {
  expect(pairOf('strength', 'weakness')).toBeNull()
  expect(pairOf('opportunity', 'threat')).toBeNull()
  for (const quadrant of quadrants) expect(pairOf(quadrant, quadrant)).toBeNull()
})

test('D27 it does not matter which of the two was chosen first', () => {
  for (const one of quadrants)
    for (const other of quadrants) expect(pairOf(one, other)).toBe(pairOf(other, one))
})
