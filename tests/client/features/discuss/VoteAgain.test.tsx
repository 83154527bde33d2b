import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, publish } from './tallies.ts'
import { prepareDialogs } from '../../browserParts.ts'

beforeAll(() => {
  prepareDialogs()
})
afterEach(cleanup)

const show = (role: 'facilitator' | 'participant') =>
  renderRouted(
    DiscussScreen,
    {
      role,
      touchpoints: { track: 'Delivery tracking', ship: 'Shipping mail', shop: 'Shop' },
      activities: { rate: 'revealed' },
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    },
    {
      prepare: (made) => {
        publish(made, 'r1', { track: apart })
        for (const id of ['ship', 'shop'])
          touchpoints.patch(made.docs.board, id, { decision: 'look' })
      },
    },
  )

const asked = (scope: 'one' | 'look' | 'all') => {
  fireEvent.click(screen.getByRole('button', { name: 'Vote again, round 2' }))
  const dialog = within(screen.getByRole('dialog'))
  const about = dialog.getByLabelText<HTMLSelectElement>('Vote again on')
  if (about.value !== scope) fireEvent.change(about, { target: { value: scope } })
  return dialog
}

test('DS6 voting again asks first, says what is kept, then opens round 2', async () => {
  const { commands, address } = show('facilitator')
  const dialog = asked('all')
  expect(dialog.getByText(/Round 1 stays as it is/u)).toBeTruthy()
  expect(commands).toEqual([])
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() => expect(commands).toHaveLength(3))
  expect(commands).toEqual([
    { type: 'openRound', name: expect.stringMatching(/^Round 2, [A-Z][a-z]+ \d{4}$/u) },
    { type: 'setActivity', activity: 'rate', state: 'open' },
    { type: 'setStep', step: 'rate' },
  ])
  // Who leads goes with the group.
  await vi.waitFor(() => expect(address()).toBe('/w/w1/rate'))
})

test('DS6 a participant cannot open a round', () => {
  show('participant')
  expect(screen.queryByRole('button', { name: /Vote again/u })).toBeNull()
})

test.each([
  ['  After the spring  ', 'After the spring'],
  ['', ''],
])('RT70 a round is proposed a name with its month; “%s” is what it gets', async (typed, kept) => {
  const { commands } = show('facilitator')
  const dialog = asked('all')
  const field = dialog.getByLabelText<HTMLInputElement>('Name of the round')
  expect(field.value).toMatch(/^Round 2, [A-Z][a-z]+ \d{4}$/u)
  fireEvent.input(field, { target: { value: typed } })
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() => expect(commands[0]).toEqual({ type: 'openRound', name: kept }))
})

test('PN70 answers that wait for their reveal are told of before another round is asked for', () => {
  renderRouted(
    DiscussScreen,
    {
      role: 'facilitator',
      touchpoints: { track: 'Delivery tracking' },
      activities: { rate: 'revealed', prioritise: 'closed' },
      progress: { prioritise: { done: 1, started: 1, of: 3, departments: {} } },
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    },
    { prepare: (made) => publish(made, 'r1', { track: apart }) },
  )
  fireEvent.click(screen.getByRole('button', { name: 'Vote again, round 2' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/Reveal them first/u)).toBeTruthy()
  expect(dialog.queryByText('A new secret vote on the same scale.')).toBeNull()
})

test('DS48 the touchpoint in front is asked about alone, unless another choice is made', async () => {
  const { commands } = show('facilitator')
  const dialog = asked('one')
  expect(dialog.getByLabelText<HTMLInputElement>('Name of the round').value).toBe(
    'Round 2: Delivery tracking',
  )
  expect(dialog.getByText('All other touchpoints keep their figures.')).toBeTruthy()
  expect(dialog.getByText(/Everyone gets a fresh card/u)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() =>
    expect(commands[0]).toEqual({
      type: 'openRound',
      name: 'Round 2: Delivery tracking',
      touchpoints: ['track'],
    }),
  )
})

test('DS48 those decided to be looked at closer are one choice, and a typed name stays', async () => {
  const { commands } = show('facilitator')
  const dialog = asked('one')
  fireEvent.input(dialog.getByLabelText('Name of the round'), { target: { value: 'Mine' } })
  fireEvent.change(dialog.getByLabelText('Vote again on'), { target: { value: 'look' } })
  expect(dialog.getByText(/Everyone gets 2 fresh cards/u)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() =>
    expect(commands[0]).toMatchObject({ name: 'Mine', touchpoints: ['ship', 'shop'] }),
  )
})

test('DS48 where others take a choice away meanwhile, what is shown is what is asked about', async () => {
  const { commands, docs } = show('facilitator')
  const dialog = asked('look')
  for (const id of ['ship', 'shop']) touchpoints.patch(docs.board, id, { decision: 'keep' })
  expect(dialog.getByLabelText<HTMLSelectElement>('Vote again on').value).toBe('one')
  expect(dialog.getByText(/Everyone gets a fresh card/u)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() => expect(commands[0]).toMatchObject({ touchpoints: ['track'] }))
})
