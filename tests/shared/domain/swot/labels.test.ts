import { expect, test } from 'vitest'
import { findingLabels } from '../../../../shared/domain/swot/labels.ts'

test('D27 findings are called by the letter of their quadrant and their place in it', () => {
  const labels = findingLabels([
    { id: 'a', quadrant: 'weakness' },
    { id: 'b', quadrant: 'strength' },
    { id: 'c', quadrant: 'weakness' },
    { id: 'd', quadrant: 'threat' },
  ])
  expect(Object.fromEntries(labels)).toEqual({ a: 'W1', b: 'S1', c: 'W2', d: 'T1' })
})
