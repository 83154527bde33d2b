import { expect, test } from 'vitest'
import { toldDepartments } from '../../../../client/features/facilitate/toldDepartments.ts'

const told = (departments: Record<string, { done: number; of: number }>, nowhere = 0) => {
  const counts = Object.values(departments)
  const sum = (of: 'done' | 'of') => counts.reduce((all, one) => all + one[of], 0)
  const facts = { done: sum('done'), started: 0, of: sum('of') + nowhere, departments }
  return Object.keys(toldDepartments(facts).departments)
}
const of = (people: number) => ({ done: 1, of: people })

test('FA53 no department of fewer than three is told, nor what could be reckoned of one', () => {
  expect(told({ sales: of(4), it: of(3) })).toEqual(['sales', 'it'])
  expect(told({ sales: of(4), it: of(2), legal: of(1) })).toEqual(['sales'])
  expect(told({ sales: of(5), support: of(4), it: of(2) })).toEqual(['sales'])
  expect(told({ sales: of(5), support: of(4) }, 1)).toEqual(['sales'])
  expect(told({ it: of(2) })).toEqual([])
  expect(told({})).toEqual([])
})
