import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, publish } from './tallies.ts'

beforeAll(() => {
  prepareDialogs()
})
afterEach(cleanup)

test.each(['board', 'list'] as const)('B92 the first heading is the title, as a %s', (view) => {
  renderRouted(
    DiscussScreen,
    {
      touchpoints: { track: 'Delivery tracking' },
      activities: { rate: 'revealed' },
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    },
    { view, prepare: (made) => publish(made, 'r1', { track: apart }) },
  )
  const headings = screen.getAllByRole('heading')
  expect(headings[0]?.tagName).toBe('H1')
  expect(headings.length).toBeGreaterThan(2)
})
