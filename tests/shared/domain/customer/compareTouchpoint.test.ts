import { expect, test } from 'vitest'
import { compareViews } from '../../../../shared/domain/customer/compare.ts'
import {
  byDifference,
  compareTouchpoint,
} from '../../../../shared/domain/customer/compareTouchpoint.ts'
import { customerClasses } from '../../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

const tallyOf = (department: string, ...experiences: number[]) =>
  tallyTouchpoint(
    experiences.map(
      (experience) =>
        ({ department, rating: { expectation: 5, experience, emotion: 0 } }) as Ballot,
    ),
    customerClasses,
  )

test('D79 each answer is compared for itself, with both numbers, and classes stand in their order', () => {
  const inside = tallyOf('sales', 4, 4, 4, 5, 4, 4, 4, 5)
  const customers = tallyOf('lost', 2, 3, 3, 2, 3, 3, 2, 3, 3, 2, 3, 3)
  const { views, classes } = compareTouchpoint(inside, customers)
  expect(views.experience).toMatchObject({
    status: 'refuted',
    lean: 'tooRosy',
    insideN: 8,
    customerN: 12,
  })
  expect(views.expectation).toMatchObject({ status: 'confirmed', difference: 0 })
  expect(classes.map(({ customerClass, row }) => [customerClass, row?.n ?? null])).toEqual([
    ['existing', null],
    ['new', null],
    ['returning', null],
    ['lost', 12],
  ])
})

test('D79 without customers a view is a hypothesis, without staff it was missed by us', () => {
  const some = tallyOf('new', 4, 4, 4)
  expect(compareTouchpoint(some, null).views.experience.status).toBe('hypothesis')
  expect(compareTouchpoint(null, some).views.experience.status).toBe('missedByUs')
  expect(compareTouchpoint(null, null).views.experience.status).toBe('hypothesis')
})

test('D80 what we missed is read first, then the widest differences, then what is not sure, then hypotheses', () => {
  const view = (inside: number | null, customers: number | null, n = 9) =>
    compareViews(
      { mean: inside, n: inside === null ? 0 : 9 },
      { mean: customers, n: customers === null ? 0 : n },
    )
  const views = {
    hypothesis: view(4, null),
    close: view(4, 3.9),
    early: view(5, 1, 4),
    dark: view(2, 3.4),
    missed: view(null, 2),
    rosy: view(4.2, 2.6),
  }
  const order = Object.entries(views)
    .sort(([, a], [, b]) => byDifference(a, b))
    .map(([name]) => name)
  expect(order).toEqual(['missed', 'rosy', 'dark', 'close', 'early', 'hypothesis'])
})
