import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MapScreen } from '../../../../client/features/map/MapScreen.tsx'
import * as frame from '../../../../shared/doc/frame.ts'
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

let isPhone = false
beforeEach(() => {
  isPhone = false
  window.matchMedia = (query) =>
    ({
      matches: isPhone,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
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

test.each([true, false])(
  'DS104 a round looked at alone says of what it did not ask about that it did not (phone: %s)',
  (onPhone) => {
    isPhone = onPhone
    const [first, second] = seed.rounds!
    const rounds = [first!, { ...second!, touchpoints: ['track'] }]
    renderScreen(MapScreen, { ...seed, rounds }, { prepare: reveal })
    choose('Latest figures', 'Spring')
    fireEvent.click(screen.getByRole('button', { name: /^Payment,/u }))
    expect(screen.getByText('This round did not ask about it.')).toBeTruthy()
    expect(screen.queryByText(/Nobody has rated/u)).toBeNull()
    choose('Spring', 'Round 1')
    expect(screen.queryByText('This round did not ask about it.')).toBeNull()
  },
)

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

/** The gap in the row of a touchpoint of the turned map. */
const gapOnPhone = (title: string) =>
  screen.getByRole('button', { name: new RegExp(`^${title}, gap[ ]?`, 'u') }).textContent

test('MP70 on a phone the drawn map shows one round alone, too, and leads to before and after', () => {
  isPhone = true
  renderScreen(MapScreen, seed, { prepare: reveal })
  expect(gapOnPhone('Delivery tracking')).toContain('−1.3')
  choose('Latest figures', 'Round 1')
  expect(gapOnPhone('Delivery tracking')).toContain('−2.5')
  choose('Round 1', 'Spring')
  expect(gapOnPhone('Payment')).toContain('–')
  expect(screen.getByRole('link', { name: 'Before and after' })).toBeTruthy()
})

test.each([true, false])(
  'B93 the touchpoint in front is the current one, and none is pressed (phone: %s)',
  (onPhone) => {
    isPhone = onPhone
    renderScreen(MapScreen, seed, { prepare: reveal })
    const named = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title},`) })
    const current = () =>
      screen.getAllByRole('button', { current: true }).map(({ textContent }) => textContent)
    for (const title of ['Payment', 'Delivery tracking']) {
      fireEvent.click(named(title))
      expect(current()).toEqual([expect.stringMatching(new RegExp(`^${title}`))])
    }
    expect(named('Payment').hasAttribute('aria-pressed')).toBe(false)
  },
)

test('MP70 with one round and one view there is nothing to choose', () => {
  isPhone = true
  const prepare = ({ docs }: MadeWorkshop) =>
    record.tallies.set(docs.record, 'r1', 'pay', tally([4, 4.5, 1.2]))
  renderScreen(MapScreen, { ...seed, rounds: seed.rounds!.slice(0, 1) }, { prepare })
  expect(screen.queryByRole('button', { name: 'Latest figures' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Before and after' })).toBeNull()
})

test.each([true, false])(
  'MP71 where not everybody answered both, each figure has its own n (phone: %s)',
  (onPhone) => {
    isPhone = onPhone
    const some = { ...tally([2.8, 1.9, 1]), n: 15, gap: { value: 1.8, n: 4 } }
    const apart = {
      ...some,
      expectation: { ...some.expectation, n: 4 },
      experience: { ...some.experience, n: 15 },
    }
    renderScreen(MapScreen, seed, {
      prepare: ({ docs }) => record.tallies.set(docs.record, 'r1', 'pay', apart),
    })
    const name = onPhone ? /^Payment, gap[ ]?/u : /^Payment, /u
    fireEvent.click(screen.getByRole('button', { name }))
    expect(document.body.textContent).toContain(
      'Expected 2.8 (n 4), experienced 1.9 (n 15): a gap of +1.8 from the 4 people who answered both.',
    )
  },
)

test.each([true, false])(
  'MP72 how many customers enter a stage and what was lost on the way is said in words (phone: %s)',
  (onPhone) => {
    isPhone = onPhone
    const [first, second] = renderScreen(MapScreen, seed, {
      view: onPhone ? 'board' : 'list',
      prepare: (made) => {
        reveal(made)
        const [one, two] = made.workshop.stages()
        frame.stages.patch(made.docs.frame, one!.id, { volume: 1000 })
        frame.stages.patch(made.docs.frame, two!.id, { volume: 450 })
      },
    }).workshop.stages()
    expect([first!.volume, second!.volume]).toEqual([1000, 450])
    expect(screen.getByText('1000 customers')).toBeTruthy()
    expect(screen.getByText('450 customers, 55% lost on the way here')).toBeTruthy()
  },
)

test('M30 a good practice says how it is experienced and by how many; without figures it is only named', () => {
  renderScreen(MapScreen, seed, {
    prepare: (made) => {
      reveal(made)
      for (const id of ['pay', 'track'])
        made.workshop.touchpointActions.patch(id, { tags: ['good'] })
      record.tallies.set(made.docs.record, 'r1', 'pay', tally([4, 4.5, 1.2], { n: 2 }))
    },
  })
  fireEvent.click(screen.getByRole('button', { name: /^Delivery tracking, /u }))
  expect(screen.getByRole('complementary').textContent).toMatch(
    /Good practice\.\s?Experience 3\.3 from \d+ people: worth copying elsewhere\./u,
  )
  fireEvent.click(screen.getByRole('button', { name: /^Payment, /u }))
  expect(screen.getByRole('complementary').textContent).toContain('Good practice.')
  expect(screen.getByRole('complementary').textContent).not.toContain('worth copying')
})
