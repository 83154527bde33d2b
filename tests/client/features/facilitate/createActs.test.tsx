import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ActivityControls } from '../../../../client/features/facilitate/ActivityControls.tsx'
import { panelStatus } from '../../../../shared/doc/panel.ts'
import { panelProgress, progressRoot } from '../../../../shared/doc/record.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

test.each([
  [null, /3 customers have not finished, 1 of them not begun: their form closes/u],
  ['r1', null],
] as const)(
  'PN64 a reveal says how many customers answer along with it, and nothing of those asked on their own: %s',
  (round, words) => {
    const { docs } = renderRouted(() => <ActivityControls activity="rate" />, {
      role: 'facilitator',
      activities: { rate: 'open' },
      progress: { rate: { done: 18, started: 19, of: 21, departments: {} } },
    })
    const customers = { done: 2, started: 4, of: 5, departments: {} }
    docs.record.getMap(progressRoot).set(panelProgress, customers)
    if (round !== null) panelStatus.patch(docs.record, { round, state: 'open' })
    fireEvent.click(screen.getByRole('button', { name: 'Reveal' }))
    screen.getByText(/^18 of 21 people are done/u)
    if (words) screen.getByText(words)
    else expect(screen.queryByText(/customers/u)).toBeNull()
  },
)
