import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { apart, publish } from './tallies.ts'

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

test.each([
  ['  After the spring  ', 'After the spring'],
  ['', ''],
])('RT70 a round is proposed a name with its month; “%s” is what it gets', async (typed, kept) => {
  const { commands } = renderScreen(
    DiscussScreen,
    {
      role: 'facilitator',
      touchpoints: { track: 'Delivery tracking' },
      activities: { rate: 'revealed' },
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    },
    { prepare: (made) => publish(made, 'r1', { track: apart }) },
  )
  fireEvent.click(screen.getByRole('button', { name: 'Vote again, round 2' }))
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByLabelText<HTMLInputElement>('Name of the round')
  expect(field.value).toMatch(/^Round 2, [A-Z][a-z]+ \d{4}$/u)
  fireEvent.input(field, { target: { value: typed } })
  fireEvent.click(dialog.getByRole('button', { name: 'Vote again, round 2' }))
  await vi.waitFor(() => expect(commands[0]).toEqual({ type: 'openRound', name: kept }))
})
