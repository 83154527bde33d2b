import { expect, test } from 'vitest'
import { ratiosOf } from '../../../bench/report/ratios.ts'
import { judge, targets } from '../../../bench/report/targets.ts'
import { rowOf } from './row.ts'

const ours = rowOf('touchline', [{ editP99: 20, serverCpu: 0.2 }])

test('BE4 a ratio is ours over theirs, of the same scenario and size', () => {
  const relay = rowOf('relay', [{ editP99: 10, serverCpu: 0.8 }])
  const strangers = [
    rowOf('relay', [{ editP99: 1 }], { size: 100 }),
    rowOf('relay', [{ editP99: 1 }], { scenario: 's2' }),
  ]
  const ratios = ratiosOf([ours, relay, ...strangers])
  expect(ratios).toHaveLength(1)
  expect(ratios[0]).toMatchObject({ ours: 'touchline', theirs: 'relay' })
  expect(ratios[0]?.ratios).toEqual({ editP99: 2, serverCpu: 0.25 })
})

test('BE4 where one of the two has no figure, or nothing to divide by, there is no ratio', () => {
  const dead = rowOf('relay', [{ editP99: null, serverCpu: 0 }])
  expect(ratiosOf([ours, dead])[0]?.ratios).toEqual({})
})

test('BE4 a target is met up to its bound, and by ratio beside its peer of the same run', () => {
  const asked = { scenario: 's1', size: 400, asked: '', figure: 'serverCpu' }
  const beside = { ...asked, over: 'relay', most: 0.35 }
  const relay = rowOf('relay', [{ serverCpu: 0.5 }])
  expect(judge([ours, relay], [{ ...asked, most: 0.2 }])[0]?.isMet).toBe(true)
  expect(judge([ours, relay], [{ ...asked, most: 0.19 }])[0]?.isMet).toBe(false)
  expect(judge([ours, relay], [beside])[0]).toMatchObject({
    isMet: false,
    found: '0.40 × (20 % / 50 %)',
  })
  expect(judge([ours, rowOf('relay', [{ serverCpu: 0.6 }])], [beside])[0]?.isMet).toBe(true)
})

test('BE4 what was not measured is neither met nor missed', () => {
  const asked = { scenario: 's1', size: 400, asked: '', figure: 'serverCpu', most: 1 }
  expect(judge([ours], [{ ...asked, over: 'relay' }])[0]?.isMet).toBeNull()
  expect(judge([rowOf('touchline', [])], [asked])[0]?.isMet).toBeNull()
  expect(judge([rowOf('relay', [{ serverCpu: 1 }])], [asked])).toEqual([])
})

test('BE4 every target names a figure and a bound above or at nothing', () => {
  expect(targets.length).toBeGreaterThan(10)
  for (const { asked, most } of targets) {
    expect(asked).not.toBe('')
    expect(most).toBeGreaterThanOrEqual(0)
  }
})

test('BE2 a target is not met when a run of ours broke off', () => {
  const whole = rowOf('touchline', [{ editP99: 1 }, { editP99: 1 }])
  const asked = { scenario: 's1', size: 400, asked: 'p99 ≤ 2 ms', figure: 'editP99', most: 2 }
  expect(judge([whole], [asked])[0]?.isMet).toBe(true)
  const died = { status: 'died', reason: 'no memory' } as const
  const [verdict] = judge([{ ...whole, runs: [died, ...whole.runs] }], [asked])
  expect(verdict).toMatchObject({ isMet: false, found: expect.stringContaining('1 of 3 runs') })
})
