import { expect, test } from 'vitest'
import {
  compareRounds,
  roundToCompareWith,
} from '../../../../shared/domain/rating/compareRounds.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { a, b, c, nobody, round } from '../report/aJourney.ts'

const shown = ['A', 'B', 'C'].map((id) => ({ ...aTouchpoint(id), id }))
const about = (touchpoints: readonly string[], ...of: Parameters<typeof round>) => ({
  ...round(...of),
  touchpoints,
})
const all = round(1, { A: a, B: b })
const onA = about(['A'], 2, { A: b })
const onB = about(['B'], 3, { B: c })
const told = (rows: ReturnType<typeof compareRounds<typeof all>>) =>
  rows.map(({ id, from, before, after, verdict }) => [id, from?.id, before, after, verdict])

test('DS100 rounds in a row that ask about some alone: each touchpoint beside its latest figures', () => {
  const compared = compareRounds(shown, { earlier: [all, onA], after: onB }, 'experience')
  expect(told(compared)).toEqual([['B', 'r1', 4.5, 4, 'down']])
  expect(told(compareRounds(shown, { earlier: [all], after: onA }, 'experience'))).toEqual([
    ['A', 'r1', 2, 4.5, 'up'],
  ])
  const again = round(4, { A: c, B: c, C: c })
  expect(
    told(compareRounds(shown, { earlier: [all, onA, onB], after: again }, 'experience')),
  ).toEqual([
    ['A', 'r2', 4.5, 4, 'down'],
    ['B', 'r3', 4, 4, 'little'],
    ['C', 'r1', null, 4, 'notBefore'],
  ])
})

test('DS100 a round that asked about all is not passed over; one about some that nobody answered is', () => {
  const empty = round(2, { A: nobody, B: b })
  const rows = compareRounds(shown, { earlier: [all, empty], after: round(3, { A: b }) }, 'gap')
  expect(told(rows)[0]).toMatchObject(['A', 'r2', null, 0.5, 'notBefore'])
  const some = about(['A', 'B'], 2, { A: nobody, B: b })
  const passed = compareRounds(shown, { earlier: [all, some], after: onA }, 'experience')
  expect(told(passed)).toEqual([['A', 'r1', 2, 4.5, 'up']])
  const first = compareRounds(shown, { earlier: [onA], after: onB }, 'experience')
  expect(told(first)).toEqual([['B', undefined, null, 4, 'notBefore']])
})

test('DS101 a round is first compared with the newest that asked about the same', () => {
  expect(roundToCompareWith(shown, ['B'], [all, onA])?.id).toBe('r1')
  expect(roundToCompareWith(shown, ['A', 'B'], [all, onA])?.id).toBe('r2')
  expect(roundToCompareWith(shown, undefined, [all, onA])?.id).toBe('r2')
  expect(roundToCompareWith(shown, ['B'], [onA])?.id).toBe('r2')
  expect(roundToCompareWith(shown, ['B'], [])).toBeNull()
  const taken = [{ ...shown[0]!, merged: [shown[1]!] }]
  expect(roundToCompareWith(taken, ['B'], [all, onA])?.id).toBe('r2')
})
