import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MapScreen } from '../../../../client/features/map/MapScreen.tsx'
import * as record from '../../../../shared/doc/record.ts'
import { tally } from '../../../shared/domain/map/builders.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const seed: Seed = { step: 'map', touchpoints: { pay: 'Payment' } }
const later = /appear at the moment the ratings are revealed/u

beforeEach(() => {
  prepareBrowser()
  const wide = window.matchMedia
  window.matchMedia = (query) => ({ ...wide(query), matches: true }) as MediaQueryList
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(cleanup)

test('MP80 before the reveal the phone’s map says when curve and gaps come, and no longer after it', () => {
  renderScreen(MapScreen, seed)
  screen.getByText(later)
  cleanup()
  renderScreen(
    MapScreen,
    { ...seed, rounds: [{ id: 'r1', name: '', openedAt: 0, revealedAt: 5 }] },
    { prepare: ({ docs }) => record.tallies.set(docs.record, 'r1', 'pay', tally([4, 4.5, 1.2])) },
  )
  screen.getByText('Payment')
  expect(screen.queryByText(later)).toBeNull()
})
