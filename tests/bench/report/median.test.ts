import { expect, test } from 'vitest'
import { median, sumUp } from '../../../bench/report/median.ts'
import { figuresOf, troublesOf } from '../../../bench/report/row.ts'
import { rowOf } from './row.ts'

test('BE2 the median is the middle one, or lies between the middle two', () => {
  expect(median([])).toBeNull()
  expect(median([7])).toBe(7)
  expect(median([9, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 100])).toBe(3.5)
})

test('BE2 a figure that a run lacks is that run alone without it', () => {
  expect(sumUp([{ a: 1, b: 5 }, { a: 3, b: null }, { a: 2 }])).toEqual({ a: 2, b: 5 })
  expect(sumUp([{ a: null }])).toEqual({ a: null })
})

test('BE2 runs that came to no end count for no figure, but are told', () => {
  const row = rowOf('hocuspocus', [{ editP99: 10 }, { editP99: 30 }])
  const died = { status: 'died', reason: 'out of memory' } as const
  const unlucky = { ...row, runs: [died, ...row.runs, died] }
  expect(figuresOf(unlucky)).toEqual({ editP99: 20 })
  expect(troublesOf(unlucky)).toEqual(['died at 400: out of memory [2 of 4 runs]'])
})

test('BE2 a loss in one run is a loss', () => {
  const runs = [{ editsLost: 0 }, { editsLost: 50 }, { editsLost: 0 }]
  expect(sumUp(runs)).toEqual({ editsLost: 50 })
})
