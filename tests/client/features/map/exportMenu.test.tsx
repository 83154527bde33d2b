import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MapScreen } from '../../../../client/features/map/MapScreen.tsx'
import { evidence } from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import { tally } from '../../../shared/domain/map/builders.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const seed: Seed = {
  step: 'map',
  touchpoints: { pay: 'Payment' },
  rounds: [
    { id: 'r1', name: '', openedAt: 0, revealedAt: 5 },
    { id: 'r2', name: 'Spring', openedAt: 6, revealedAt: 7 },
  ],
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

/** Files on offer where the named tables have figures; `evidence` stands for a piece of it. */
function offered(...parts: readonly string[]): readonly string[] {
  const tables = parts.filter((part) => part !== 'evidence')
  const prepare = ({ docs }: MadeWorkshop): void => {
    for (const table of tables) record.tallies.set(docs.record, table, 'pay', tally([4, 4.5, 1.2]))
    if (parts.includes('evidence'))
      evidence.put(docs.board, {
        id: 'e1',
        touchpoint: 'pay',
        kind: 'complaint',
        text: 'Declined twice',
        source: '',
        date: null,
        status: 'kept',
        author: null,
      })
  }
  renderScreen(MapScreen, seed, { view: 'list', prepare })
  fireEvent.click(screen.getAllByRole('button', { name: 'Export' })[0]!)
  const items = screen.getAllByRole('menuitem', { hidden: true })
  const labels = items.map(({ textContent }) => textContent)
  cleanup()
  return labels
}

test('X67 a file of two rounds, of customers or of evidence is offered where there are some', () => {
  const [quadrants, rounds, customers] = [
    'Expectation and experience, quadrants (CSV)',
    'Before and after, rounds (CSV)',
    'Staff and customers (CSV)',
  ] as const
  expect(offered('r1')).toContain(quadrants)
  expect(offered('r1')).not.toContain(rounds)
  expect(offered('r1')).not.toContain(customers)
  expect(offered('r1')).not.toContain('Evidence, table (CSV)')
  expect(offered('r1', 'r2')).toContain(rounds)
  expect(offered('r1', 'r1-customers')).toContain(customers)
  expect(offered('r1', 'evidence')).toContain('Evidence, table (CSV)')
})
