import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Activities } from '../../../../client/features/shell/Activities.tsx'
import { renderRouted } from '../../renderRouted.tsx'
import { prepareDialogs } from '../../browserParts.ts'

beforeEach(() => {
  prepareDialogs()
})
afterEach(cleanup)

const row = (name: string) => screen.getByRole('heading', { name }).closest('li')!

test('FA76 where all activities are steered, lock and “only authors” stand together under collecting', async () => {
  const { workshop, commands } = renderRouted(() => <Activities onClose={() => undefined} />, {
    role: 'facilitator',
    at: '/w/w1/rate',
  })
  const control = (name: RegExp) => within(row('Collecting')).getByRole('switch', { name })
  fireEvent.click(control(/^Only authors/u))
  expect(workshop.settings.authorsOnly).toBe(true)
  fireEvent.click(control(/^Lock the board/u))
  await vi.waitFor(() => expect(commands).toEqual([{ type: 'lockBoard', locked: true }]))
  expect(within(row('Rating')).queryByRole('switch')).toBeNull()
})
