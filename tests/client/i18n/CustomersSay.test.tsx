import { cleanup } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { CustomersSay } from '../../../client/i18n/CustomersSay.tsx'
import { customerClasses, type CustomerClass } from '../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { renderScreen } from '../renderScreen.tsx'

afterEach(cleanup)

const ballots = (experiences: readonly number[], department: string): Ballot[] =>
  experiences.map(
    (experience) => ({ department, rating: { expectation: 5, experience, emotion: 0 } }) as Ballot,
  )
const customers = (said: Partial<Record<CustomerClass, readonly number[]>>) =>
  tallyTouchpoint(
    Object.entries(said).flatMap(([one, experiences]) => ballots(experiences, one)),
    customerClasses,
  )
const sayFor = (said: Parameters<typeof customers>[0]): string => {
  const inside = tallyTouchpoint(ballots([4, 4, 4, 5], 'sales'), ['sales'])
  renderScreen(() => (
    <CustomersSay class="said" inside={inside} customers={customers(said)}>
      <h2>Customers</h2>
    </CustomersSay>
  ))
  const text = document.querySelector('.said')?.textContent ?? ''
  cleanup()
  return text
}

test('MP81 where too few customers answered one sentence says so, and no class stands without a figure', () => {
  expect(sayFor({ existing: [2] })).toBe(
    'CustomersOne customer answered: an early signal. From three on the figures are shown.',
  )
  expect(sayFor({ existing: [2], new: [3] })).toContain('2 customers answered')
})

test('MP81 from three on each answer has its line, and a class without a figure says why', () => {
  const text = sayFor({ existing: [2, 3, 3], new: [3] })
  expect(text).toContain('Experience: staff 4.3 (n 4), customers 2.8 (n 4)')
  expect(text).not.toContain('From three on')
  expect(text).not.toMatch(/\b(?:Existing|New) too few/u)
})
