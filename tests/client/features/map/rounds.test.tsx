import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MapScreen } from '../../../../client/features/map/MapScreen.tsx'
import * as record from '../../../../shared/doc/record.ts'
import { tally } from '../../../shared/domain/map/builders.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const seed: Seed = {
  step: 'map',
  touchpoints: { pay: 'Payment', track: 'Delivery tracking' },
  rounds: [
    { id: 'r1', name: '', openedAt: 0, revealedAt: 5 },
    { id: 'r2', name: 'Spring', openedAt: 6, revealedAt: 7 },
  ],
}

function reveal({ docs }: MadeWorkshop): void {
  record.tallies.set(docs.record, 'r1', 'pay', tally([4, 4.5, 1.2]))
  record.tallies.set(docs.record, 'r1', 'track', tally([4.6, 2.1, -1.4]))
  record.tallies.set(docs.record, 'r2', 'track', tally([4.6, 3.3, 0.4]))
  docs.record.getMap('session').set('round', 'r2')
}
const textOf = (title: string) =>
  screen.getByRole('row', { name: new RegExp(title, 'u') }).textContent
/** Chooses in the menu whose button shows `now`. */
function choose(now: string, label: string): void {
  fireEvent.click(screen.getByRole('button', { name: now }))
  const items = screen.getAllByRole('menuitemradio', { hidden: true })
  fireEvent.click(items.find(({ textContent }) => textContent === label)!)
}

beforeEach(() => {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
})
afterEach(cleanup)

test('MP40 one round is shown alone, and the latest figures come back', () => {
  renderScreen(MapScreen, seed, { view: 'list', prepare: reveal })
  expect(textOf('Delivery tracking')).toContain('3.3')
  expect(textOf('Payment')).toContain('4.5')
  choose('Latest figures', 'Round 1')
  expect(textOf('Delivery tracking')).toContain('2.1')
  choose('Round 1', 'Spring')
  expect(textOf('Delivery tracking')).toContain('3.3')
  expect(textOf('Payment')).not.toContain('4.5')
  choose('Spring', 'Latest figures')
  expect(textOf('Payment')).toContain('4.5')
})

test('MP40 it leads to before and after, where there are two rounds', () => {
  renderScreen(MapScreen, seed, { view: 'list', prepare: reveal })
  const link = screen.getByRole('link', { name: 'Before and after' })
  expect(link.getAttribute('href')).toBe('/w/w1/discuss?picture=rounds')
  cleanup()
  renderScreen(
    MapScreen,
    { ...seed, rounds: seed.rounds!.slice(0, 1) },
    {
      view: 'list',
      prepare: ({ docs }) => record.tallies.set(docs.record, 'r1', 'pay', tally([4, 4.5, 1.2])),
    },
  )
  expect(screen.queryByRole('link', { name: 'Before and after' })).toBeNull()
})
