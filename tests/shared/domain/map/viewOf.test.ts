import { expect, test } from 'vitest'
import type { DepartmentRow } from '../../../../shared/domain/rating/tally.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { viewOf } from '../../../../shared/domain/map/viewOf.ts'
import { tally } from './builders.ts'
import { smartphone } from './smartphone.ts'

const row = (department: string, changes: Partial<DepartmentRow> = {}): DepartmentRow => ({
  department,
  n: 5,
  hidden: null,
  expectation: 4,
  experience: 1.5,
  emotion: -1.8,
  gap: -2.5,
  ...changes,
})
const nothing = { expectation: null, experience: null, emotion: null, gap: null }
const data = smartphone({
  tallies: {
    ...smartphone().tallies,
    t12: {
      ...tally([4.6, 2.1, -1.4]),
      departments: [row('d2'), row('d3', { ...nothing, n: 2, hidden: 'tooFew' })],
    },
  },
})
const map = rollUp(data)
const tracking = (department: string) =>
  viewOf(map, { department, channel: null }).touchpoints.find(({ id }) => id === 't12')!

test('M3 one department’s view shows its own means and no spread', () => {
  expect(tracking('d2')).toMatchObject({
    emotion: { mean: -1.8, reading: 'rated', quartiles: null, counts: [] },
    gap: -2.5,
    n: 5,
  })
})

test('M3 a department that is hidden reads "too few", one that never rated "not rated"', () => {
  expect(tracking('d3').emotion).toMatchObject({ mean: null, reading: 'tooFew', n: 2 })
  expect(tracking('d9').emotion).toMatchObject({ mean: null, reading: 'notRated' })
})

test('M3 a channel keeps its columns with their place in the journey', () => {
  const social = viewOf(map, { department: null, channel: 'c4' })
  expect(social.touchpoints.map(({ order }) => order)).toEqual([1, 3, 5, 22])
  expect(social.stages.map((stage) => stage.touchpoints.length)).toEqual([2, 1, 0, 0, 1])
})

test('M3 without a filter the map stays as it is', () => {
  expect(viewOf(map, { department: null, channel: null }).touchpoints).toEqual(map.touchpoints)
})
