import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HereButton } from '../../../../client/features/shell/HereButton.tsx'
import { PeopleDialog } from '../../../../client/features/shell/PeopleDialog.tsx'
import * as record from '../../../../shared/doc/record.ts'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const departments = ['sales', 'support', 'logistics']
const crowdOf = (count: number): Participant[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    department: departments[index % departments.length]!,
    role: 'participant',
    present: index !== 4,
  }))

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  prepareDialogs()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const dialogOf = (count: number) =>
  renderRouted(() => <PeopleDialog open onClose={() => undefined} onFollow={() => undefined} />, {
    role: 'facilitator',
    people: crowdOf(count),
    at: '/w/w1/rate',
  })

test('SL53 of a few the faces are shown, of many the number', () => {
  const button = (count: number) => {
    renderRouted(() => <HereButton onPeople={() => undefined} />, {
      people: crowdOf(count),
      at: '/w/w1/rate',
    })
    return screen.getByRole('button')
  }
  expect(button(6).textContent).toBe('P0P1P2P3+1')
  cleanup()
  const many = button(201)
  expect(many.textContent).toBe('200')
  expect(many.title).toBe('200 people are here')
})

test('SL54 a few people are one list; from a dozen on there is a search', () => {
  dialogOf(11)
  expect(screen.queryByRole('searchbox')).toBeNull()
  expect(screen.getAllByRole('listitem')).toHaveLength(11)
  cleanup()
  dialogOf(12)
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'person 7' } })
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringContaining('Person 7'),
  ])
  screen.getByText('1 person')
})

test('SL54 a crowd is folded by department, with how many are here, and a group stays open while people come', () => {
  const { docs } = dialogOf(60)
  expect(screen.queryAllByRole('listitem')).toHaveLength(0)
  expect([...document.querySelectorAll('summary')].map((one) => one.textContent)).toEqual([
    'Logistics20 of 20 here',
    'Sales20 of 20 here',
    'Support19 of 20 here',
  ])
  const support = document.querySelectorAll('details')[2]!
  support.open = true
  fireEvent(support, new Event('toggle'))
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  record.roster.patch(docs.record, 'p4', { present: true })
  expect(document.querySelectorAll('summary')[2]!.textContent).toBe('Support20 of 20 here')
  expect(document.querySelectorAll('details')[2]).toBe(support)
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sales' } })
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(document.querySelector('details')).toBeNull()
})
