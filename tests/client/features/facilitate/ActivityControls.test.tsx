import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { ActivityControls } from '../../../../client/features/facilitate/ActivityControls.tsx'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(cleanup)

const control = (name: RegExp) => screen.queryByRole('switch', { name })

test('FA76 where all activities are steered, lock and “only authors” stand together under collecting', async () => {
  const { workshop, commands } = renderScreen(() => <ActivityControls activity="collect" />, {
    role: 'facilitator',
  })
  fireEvent.click(control(/^Only authors/u)!)
  expect(workshop.settings.authorsOnly).toBe(true)
  fireEvent.click(control(/^Lock the board/u)!)
  await vi.waitFor(() => expect(commands).toEqual([{ type: 'lockBoard', locked: true }]))
  cleanup()
  renderScreen(() => <ActivityControls activity="rate" />, { role: 'facilitator' })
  expect(control(/./u)).toBeNull()
})
