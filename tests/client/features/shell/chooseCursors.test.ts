import { expect, test } from 'vitest'
import { chooseCursors, crowd, mostDrawn } from '../../../../client/features/shell/chooseCursors.ts'

const cursor = (seat: number, at = seat) => ({ seat, view: 1, x: 1, y: 1, at })
const seats = { 1: 'ana', 2: 'ben', 3: 'cid', 4: 'dan' }
const departments: Readonly<Record<string, string>> = { ana: 'sales', ben: 'sales', cid: 'it' }
const departmentOf = (id: string) => departments[id] ?? null
const me = { id: 'ana', department: 'sales' }
const idsOf = (chosen: ReturnType<typeof chooseCursors>) =>
  chosen.map(({ participantId }) => participantId)

test('SL23 a few people see each other’s pointers, but not their own and none of an unknown seat', () => {
  const all = [1, 2, 3, 4, 9].map((seat) => cursor(seat))
  expect(idsOf(chooseCursors(all, { seats, me, count: crowd - 1, departmentOf }))).toEqual([
    'dan',
    'cid',
    'ben',
  ])
})

test('SL23 in a crowd only one’s own department is drawn, and nobody for who has none', () => {
  const all = [1, 2, 3, 4].map((seat) => cursor(seat))
  const inCrowd = { seats, count: crowd, departmentOf }
  expect(idsOf(chooseCursors(all, { ...inCrowd, me }))).toEqual(['ben'])
  expect(chooseCursors(all, { ...inCrowd, me: { id: 'dan', department: null } })).toEqual([])
})

test('SL23 never more than a dozen at once, those that moved last', () => {
  const many = Array.from({ length: 40 }, (_, index) => index + 1)
  const chosen = chooseCursors(
    many.map((seat) => cursor(seat)),
    {
      seats: Object.fromEntries(many.map((seat) => [seat, `p${seat}`])),
      me,
      count: 2,
      departmentOf,
    },
  )
  expect(chosen).toHaveLength(mostDrawn)
  expect(chosen[0]?.participantId).toBe('p40')
})
