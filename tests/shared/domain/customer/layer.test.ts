import { expect, test } from 'vitest'
import { customerLayer } from '../../../../shared/domain/customer/layer.ts'
import { panelNow } from '../../../../shared/domain/customer/panel.ts'
import { customerClasses } from '../../../../shared/domain/participant.ts'
import { initialActivities } from '../../../../shared/domain/step.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const tallyOf = (...experiences: number[]) =>
  tallyTouchpoint(
    experiences.map(
      (experience) =>
        ({ department: 'new', rating: { expectation: 5, experience, emotion: 0 } }) as Ballot,
    ),
    customerClasses,
  )

test('D78 each touchpoint has the customers of its newest round, imports of that round among them, and never the staff', () => {
  const tables = {
    r1: { t1: tallyOf(5, 5, 5) },
    'r1-customers': { t1: tallyOf(1, 1, 1), t2: tallyOf(2, 2, 2) },
    'r2-customers': { t1: tallyOf(4, 4, 4) },
    'survey-s2': { t1: tallyOf(2, 2, 2) },
    'survey-s1': { t2: tallyOf(4, 4, 4), t3: tallyOf(3, 3, 3) },
  }
  const layer = customerLayer({
    rounds: ['r1', 'r2'],
    surveys: [
      { id: 's1', round: 'r1' },
      { id: 's2', round: 'r2' },
    ],
    shown: [],
    tableOf: (name) => tables[name as keyof typeof tables] ?? {},
  })
  const told = Object.entries(layer).map(([id, { round, tally }]) => [
    id,
    round,
    tally.experience.n,
    tally.experience.mean,
  ])
  expect(told.sort()).toEqual([
    ['t1', 'r2', 6, 3],
    ['t2', 'r1', 6, 3],
    ['t3', 'r1', 3, 3],
  ])
})

test('D78 a touchpoint that was merged after the reveal has the customers of the one that was kept', () => {
  const tables = { 'r1-customers': { t1: tallyOf(1, 1, 1), t2: tallyOf(5, 5, 5) } }
  const merged = [{ id: 't2' }] as never
  const layer = customerLayer({
    rounds: ['r1'],
    surveys: [],
    shown: [{ id: 't1', merged }],
    tableOf: (name) => tables[name as keyof typeof tables] ?? {},
  })
  expect(Object.keys(layer)).toEqual(['t1'])
  expect(layer.t1?.tally.experience.mean).toBe(1)
})

test('PN1 the panel stands as rating does, until it is set for the round of now', () => {
  const session = (round: string, state: 'open' | 'revealed', until: number | null = null) => ({
    round,
    activities: { ...initialActivities, rate: { state, until } },
  })
  const never = { round: null, state: 'closed', until: null } as const
  const set = { round: 'r1', state: 'open', until: 5 } as const
  expect(panelNow(never, session('r1', 'open'))).toEqual({
    state: 'open',
    isOwn: false,
    until: null,
  })
  expect(panelNow(never, session('r1', 'open', 7)).until).toBe(7)
  expect(panelNow(never, session('r1', 'revealed', 7)).until).toBeNull()
  expect(panelNow({ ...set, state: 'closed' }, session('r1', 'open')).until).toBeNull()
  expect(panelNow(set, session('r1', 'open', 7)).until).toBe(5)
  expect(panelNow(never, session('r1', 'revealed'))).toEqual({
    state: 'revealed',
    isOwn: false,
    until: null,
  })
  expect(panelNow(set, session('r1', 'revealed'))).toEqual({ state: 'open', isOwn: true, until: 5 })
  expect(panelNow(set, session('r2', 'revealed'))).toEqual({
    state: 'revealed',
    isOwn: false,
    until: null,
  })
})
