import { describe, expect, test } from 'vitest'
import {
  expectedPeople,
  nextColour,
  readinessOf,
  type Framed,
} from '../../../../client/features/frame/readiness.ts'
import type { Kpi, Stage } from '../../../../shared/domain/workshop.ts'

const stage: Stage = {
  id: 's1',
  name: 'Awareness',
  subtitle: '',
  customerGoal: 'Get an overview',
  ourGoal: 'Be found',
  volume: null,
  position: 'a0',
}
const kpi: Kpi = {
  id: 'k1',
  stage: 's1',
  name: 'Good reviews',
  unit: '%',
  better: 'higher',
  baseline: 62,
  target: 70,
  actual: null,
  date: null,
  source: '',
  position: 'a0',
}
const noMinutes = { frame: 0, collect: 0, rate: 0, discuss: 0, swot: 0, prioritise: 0, map: 0 }
const complete: Framed = {
  about: { goal: 'Fewer calls', segments: ['New'] },
  stages: [stage],
  personas: [{ id: 'p', name: 'Nina', description: '', position: 'a0' }],
  departments: [{ id: 'd', name: 'Sales', colour: 1, expected: 4, position: 'a0' }],
  channels: [{ id: 'c', name: 'Web', kind: 'web', position: 'a0' }],
  kpis: [kpi],
  settings: { minutes: { ...noMinutes, collect: 35 } },
}
const open = (framed: Framed) =>
  readinessOf(framed)
    .filter(({ isDone }) => !isDone)
    .map(({ about }) => about)

describe('readinessOf', () => {
  test('FR10 a frame with everything in it has nothing open', () => {
    expect(open(complete)).toEqual([])
  })

  test('FR10 a department of one or two people is named, and opens no line', () => {
    const pair = { id: 'e', name: 'IT', colour: 2, expected: 2, position: 'a1' }
    const framed = { ...complete, departments: [...complete.departments, pair] }
    expect(open(framed)).toEqual([])
    expect(readinessOf(framed).find(({ about }) => about === 'departments')).toMatchObject({
      small: [{ name: 'IT' }],
    })
  })

  test('FR10 each missing thing opens its own line and no other', () => {
    expect(open({ ...complete, about: { goal: ' ', segments: ['New'] } })).toEqual(['goal'])
    expect(open({ ...complete, stages: [] })).toEqual(['stages'])
    expect(open({ ...complete, stages: [{ ...stage, ourGoal: '' }] })).toEqual(['stages'])
    expect(open({ ...complete, personas: [] })).toEqual(['people'])
    expect(open({ ...complete, about: { goal: 'x', segments: [] } })).toEqual(['people'])
    expect(open({ ...complete, departments: [] })).toEqual(['departments'])
    expect(open({ ...complete, channels: [] })).toEqual(['channels'])
    expect(open({ ...complete, settings: { minutes: noMinutes } })).toEqual(['agenda'])
  })

  test('FR10 a KPI without a target is named; a target of zero is a target', () => {
    const without = { ...kpi, id: 'k2', target: null }
    const check = readinessOf({ ...complete, kpis: [kpi, without] }).find(
      ({ about }) => about === 'kpis',
    )
    expect(check).toMatchObject({ isDone: false, without: [{ id: 'k2' }] })
    expect(open({ ...complete, kpis: [{ ...kpi, target: 0 }] })).toEqual([])
  })

  test('FR10 people are summed over the departments that say how many', () => {
    const [sales] = complete.departments
    expect(expectedPeople([sales!, { ...sales!, id: 'e', expected: null }])).toBe(4)
  })
})

describe('nextColour', () => {
  test('FR5 the lowest free colour comes first, and gaps are filled', () => {
    expect(nextColour([])).toBe(1)
    expect(nextColour([{ colour: 1 }, { colour: 3 }])).toBe(2)
  })

  test('FR5 with all ten taken, the least used is taken again', () => {
    const all = Array.from({ length: 10 }, (_, index) => ({ colour: index + 1 }))
    expect(nextColour(all)).toBe(1)
    expect(nextColour([...all, { colour: 1 }])).toBe(2)
  })
})
