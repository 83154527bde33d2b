import { expect, test } from 'vitest'
import { createBudgets } from '../../../server/room/budgets.ts'

/** Budgets of 6,000 steps a minute, 100 a second and 1,500 at once, at a time the test sets. */
function anHour() {
  const time = { at: 0, wall: 0, now: () => time.wall, ticks: () => time.at, after: () => () => {} }
  return { time, budgets: createBudgets(6000, time) }
}

test('G9 whoever has used up what there is at once rests until there is something in hand again', () => {
  const { time, budgets } = anHour()
  budgets.spend('ana', 1499)
  expect(budgets.restOf('ana')).toBe(0)
  budgets.spend('ana', 2001)
  const rest = budgets.restOf('ana')
  // 2,000 owed, and 100 in hand, at 100 a second.
  expect(rest).toBe(21_000)
  time.at += rest - 1100
  expect(budgets.restOf('ana')).toBe(1100)
  time.at += 1100
  expect(budgets.restOf('ana')).toBe(0)
})

test('G9 nobody rests for another, and a budget never grows beyond what there is at once', () => {
  const { time, budgets } = anHour()
  budgets.spend('ana', 50_000)
  expect(budgets.restOf('ben')).toBe(0)
  time.at += 3_600_000
  budgets.spend('ana', 1501)
  expect(budgets.restOf('ana')).toBeGreaterThan(0)
})

test('G9 a clock that goes back takes nothing away', () => {
  const { time, budgets } = anHour()
  budgets.spend('ana', 10)
  time.wall -= 3_600_000
  expect(budgets.restOf('ana')).toBe(0)
})

test('G9 a limit of 0 is none', () => {
  const { time } = anHour()
  const budgets = createBudgets(0, time)
  budgets.spend('ana', 1e12)
  expect(budgets.restOf('ana')).toBe(0)
})

test('R16 whoever has rested is forgotten in time, and whoever has not is not', () => {
  const { time, budgets } = anHour()
  budgets.spend('busy', 1_000_000)
  for (let person = 0; person < 5000; person++) {
    budgets.spend(`p${person}`, 100)
    time.at += 100
  }
  expect(budgets.size).toBeLessThan(200)
  expect(budgets.restOf('busy')).toBeGreaterThan(0)
})
