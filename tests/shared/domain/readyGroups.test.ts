import { expect, test } from 'vitest'
import { readyGroups } from '../../../shared/domain/readyGroups.ts'

const groups = (departments: Record<string, { done: number; of: number }>, nowhere = 0) => {
  const counts = Object.values(departments)
  const sum = (of: 'done' | 'of') => counts.reduce((all, one) => all + one[of], 0)
  const facts = { done: sum('done'), of: sum('of') + nowhere, departments }
  return readyGroups(facts)
}
const told = (...asked: Parameters<typeof groups>) => Object.keys(groups(...asked).named)
const of = (people: number) => ({ done: 1, of: people })

test('S36 no department of fewer than three is told, nor what could be reckoned of one', () => {
  expect(told({ sales: of(4), it: of(3) })).toEqual(['sales', 'it'])
  expect(told({ sales: of(4), it: of(2), legal: of(1) })).toEqual(['sales'])
  expect(told({ sales: of(5), support: of(4), it: of(2) })).toEqual(['sales'])
  expect(told({ sales: of(5), support: of(4) }, 1)).toEqual(['sales'])
  expect(told({ it: of(2) })).toEqual([])
  expect(told({})).toEqual([])
})

test('S36 everybody else is told together, with nobody missing', () => {
  expect(groups({ sales: of(4), it: of(2), legal: of(1) }, 2).others).toEqual({ done: 2, of: 5 })
  expect(groups({ sales: of(4) }).others).toEqual({ done: 0, of: 0 })
})
