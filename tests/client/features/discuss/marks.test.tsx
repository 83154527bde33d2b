/** What the discussion says beside its figures: who has no device, and who was erased since. */
import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { keeping } from '../../../../shared/doc/keeping.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { apart, publish, together, twoPeople } from './tallies.ts'
import { prepareDialogs } from '../../browserParts.ts'

const seed: Seed = {
  touchpoints: { few: 'Repair', close: 'Payment', track: 'Delivery tracking' },
  activities: { rate: 'revealed' },
  rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
}
const reveal = (made: MadeWorkshop) =>
  publish(made, 'r1', { few: twoPeople, close: together, track: apart })

beforeAll(() => {
  prepareDialogs()
})
afterEach(cleanup)

test('DS35 figures that still count people who were erased say so, and others do not', async () => {
  renderScreen(DiscussScreen, seed, {
    prepare: (made) => {
      reveal(made)
      keeping.patch(made.docs.record, { erased: { r1: 2 }, erasedVotes: { 'r1:rate': 2 } })
    },
  })
  expect(
    await screen.findByText('These figures still count 2 people whose answers were erased since.'),
  ).toBeTruthy()
  cleanup()
  // Somebody was erased who had given dots and no rating.
  const { docs } = renderScreen(DiscussScreen, seed, {
    prepare: (made) => {
      reveal(made)
      keeping.patch(made.docs.record, { erased: { r1: 1 }, erasedVotes: { swot: 1 } })
    },
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByText(/erased since/u)).toBeNull()
  keeping.patch(docs.record, { erasedVotes: { swot: 1, 'r1:rate': 1 } })
  expect(await screen.findByText(/still count 1 person/u)).toBeTruthy()
})

test('DS36 the list says beside the number of people how many of them have no device', () => {
  renderScreen(DiscussScreen, seed, {
    view: 'list',
    prepare: (made) =>
      publish(made, 'r1', {
        track: { ...apart, proxied: 4 },
        close: { ...together, proxied: null },
      }),
  })
  const row = (name: RegExp) => screen.getByRole('row', { name })
  expect(row(/Delivery tracking/u).textContent).toContain('11 4 of them without a device')
  expect(row(/Payment/u).textContent).toContain('6 some of them without a device')
  expect(row(/Repair/u).textContent).not.toContain('without a device')
})
