import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../../../client/features/collect/coverage.ts'
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import type { Department, Stage } from '../../../../shared/domain/workshop.ts'
import { aTouchpoint as plainTouchpoint } from '../../../flow/fixtures.ts'

const aStage = (id: string): Stage => ({
  id,
  name: id,
  subtitle: '',
  customerGoal: '',
  ourGoal: '',
  volume: null,
  position: id,
})
const aDepartment = (id: string): Department => ({
  id,
  name: id,
  colour: 1,
  expected: null,
  position: id,
})
let made = 0
const aTouchpoint = (fields: Partial<Touchpoint>): Touchpoint =>
  plainTouchpoint(`t${made++}`, { title: 'x', stage: 'start', ...fields })
const evidenceFor = (touchpoint: string, status: Evidence['status']): Evidence => ({
  id: `e-${touchpoint}`,
  touchpoint,
  kind: 'crm',
  text: 'x',
  source: '',
  date: null,
  status,
  author: null,
})
const nothing = {
  stages: [],
  touchpoints: [],
  evidence: [],
  departments: [],
  roster: {},
  isShown: true,
  rating: null,
}

describe('coverageOf', () => {
  test('B60 what came with a template calls no department quiet until somebody has written', () => {
    const departments = [aDepartment('sales'), aDepartment('support')]
    const touchpoints = [1, 2, 3].map(() => aTouchpoint({ department: 'sales' }))
    const quietOf = (fields: Partial<Parameters<typeof coverageOf>[0]>) =>
      coverageOf({ ...nothing, departments, touchpoints, ...fields }).quietDepartments.map(
        ({ id }) => id,
      )
    expect(quietOf({ isShown: false })).toEqual([])
    const own = () => aTouchpoint({ author: 'p1', department: 'sales' })
    expect(quietOf({ isShown: false, touchpoints: [...touchpoints, own()] })).toEqual([])
    const written = [...touchpoints, own(), own()]
    expect(quietOf({ isShown: false, touchpoints: written })).toEqual(['support'])
    expect(quietOf({ isShown: true })).toEqual(['support'])
  })

  test('CO14 an empty board covers nothing and blames nobody', () => {
    const coverage = coverageOf({ ...nothing, departments: [aDepartment('sales')] })
    expect(coverage).toMatchObject({ total: 0, withoutEvidence: 0, quietDepartments: [] })
  })

  test('CO14 touchpoints are counted by reach, those without one apart', () => {
    const touchpoints = [
      aTouchpoint({ reach: 'external' }),
      aTouchpoint({ reach: 'external' }),
      aTouchpoint({ reach: 'internal' }),
      aTouchpoint({}),
    ]
    const coverage = coverageOf({ ...nothing, touchpoints })
    expect(coverage.reach).toEqual({ peripheral: 0, external: 2, internal: 1 })
    expect(coverage.withoutReach).toBe(1)
  })

  test('CO14 a stage nobody wrote for is named', () => {
    const coverage = coverageOf({
      ...nothing,
      stages: [aStage('start'), aStage('end')],
      touchpoints: [aTouchpoint({ stage: 'start' })],
    })
    expect(coverage.emptyStages.map(({ id }) => id)).toEqual(['end'])
  })

  test('CO14 rejected evidence proves nothing', () => {
    const [a, b] = [aTouchpoint({}), aTouchpoint({})]
    const evidence = [evidenceFor(a.id, 'kept'), evidenceFor(b.id, 'rejected')]
    expect(coverageOf({ ...nothing, touchpoints: [a, b], evidence }).withoutEvidence).toBe(1)
  })

  test('CO14 a department is quiet below half of the average, by author before owner', () => {
    const person = { id: 'ola', name: 'Ola', department: 'support', role: 'participant' as const }
    const touchpoints = [
      ...Array.from({ length: 4 }, () => aTouchpoint({ department: 'sales' })),
      ...Array.from({ length: 3 }, () => aTouchpoint({ department: 'it', author: 'ola' })),
    ]
    const coverage = coverageOf({
      ...nothing,
      touchpoints,
      departments: ['sales', 'support', 'it'].map(aDepartment),
      roster: { ola: { ...person, present: true } },
    })
    expect(coverage.quietDepartments.map(({ id }) => id)).toEqual(['it'])
  })

  test('CO14 nobody is called quiet before there are as many notes as departments', () => {
    const coverage = coverageOf({
      ...nothing,
      touchpoints: [aTouchpoint({ department: 'sales' })],
      departments: ['sales', 'support'].map(aDepartment),
    })
    expect(coverage.quietDepartments).toEqual([])
  })

  test('CO113 who is here and of whom nobody is done rating is named, apart from who is not here', () => {
    const departments = ['sales', 'it', 'legal'].map(aDepartment)
    const rating = {
      done: 2,
      started: 3,
      of: 5,
      departments: { sales: { done: 2, of: 3 }, it: { done: 0, of: 2 } },
    }
    const coverage = coverageOf({ ...nothing, departments, rating })
    expect(coverage.unrated.map(({ id }) => id)).toEqual(['it'])
    expect(coverage.absent.map(({ id }) => id)).toEqual(['legal'])
  })

  test('CO113 before rating has begun nobody is named', () => {
    const coverage = coverageOf({ ...nothing, departments: [aDepartment('sales')] })
    expect(coverage).toMatchObject({ unrated: [], absent: [] })
  })

  test('CO114 touchpoints without kept evidence are told in their order', () => {
    const touchpoints = ['a', 'b', 'c'].map((id) => aTouchpoint({ id }))
    const evidence = [evidenceFor('a', 'rejected'), evidenceFor('b', 'kept')]
    const coverage = coverageOf({ ...nothing, touchpoints, evidence })
    expect(coverage.bare.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(coverage.withoutEvidence).toBe(2)
  })
})
