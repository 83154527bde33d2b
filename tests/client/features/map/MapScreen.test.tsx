import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { MapScreen } from '../../../../client/features/map/MapScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import { keeping } from '../../../../shared/doc/keeping.ts'
import * as record from '../../../../shared/doc/record.ts'
import { estimate, finding, initiative, tally } from '../../../shared/domain/map/builders.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const seed: Seed = {
  step: 'map',
  touchpoints: {
    pay: 'Payment',
    track: 'Delivery tracking',
    news: 'Newsletter',
    update: 'Updates',
  },
  rounds: [{ id: 'r1', name: '', openedAt: 0, revealedAt: 5 }],
}

/** Payment 1.2, tracking −1.4 with a quick win, newsletter too few, updates nobody. */
function reveal({ docs }: MadeWorkshop): void {
  const row = { expectation: null, experience: null, emotion: null, gap: null }
  record.tallies.set(docs.record, 'r1', 'pay', tally([4, 4.5, 1.2]))
  record.tallies.set(docs.record, 'r1', 'track', {
    ...tally([4.6, 2.1, -1.4]),
    range: 2.3,
    departments: [
      { ...row, department: 'support', n: 6, hidden: null, experience: 1.5 },
      { ...row, department: 'it', n: 2, hidden: 'tooFew' },
    ],
  })
  record.tallies.set(docs.record, 'r1', 'news', tally([3, 3, 0], { n: 2 }))
  board.initiatives.put(docs.board, {
    ...initiative('i1', { title: 'One message', touchpoints: ['track'], owner: 'Grace' }),
    position: 'a0',
  })
  board.findings.put(docs.board, { ...finding('f1', 'weakness', ['track']), text: 'It is silent' })
  record.estimateTallies.set(docs.record, 'r1', 'i1', estimate(4.4, 1.9))
}

/** A quick win and a finding without a touchpoint. */
function prepareLoose(made: MadeWorkshop): void {
  reveal(made)
  const { docs } = made
  board.initiatives.put(docs.board, {
    ...initiative('i2', { title: 'Name one owner', owner: 'Grace' }),
    position: 'a1',
  })
  board.findings.put(docs.board, { ...finding('f2', 'weakness', []), text: 'Nobody owns it' })
  record.estimateTallies.set(docs.record, 'r1', 'i2', estimate(4.4, 1.9))
}

const rowsOf = (group: Element) =>
  [...group.querySelectorAll('tr')].slice(1).map(({ textContent }) => textContent)

const open = (name: string) =>
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}(, |$)`, 'u') }))
const drawer = () => within(screen.getByRole('complementary'))

beforeAll(() => {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  prepareDialogs()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(cleanup)

describe('MapScreen', () => {
  test('MP2 a column opens the votes, the marks and the departments behind it', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    open('Delivery tracking')
    expect(drawer().getByRole('heading', { name: 'Delivery tracking' })).toBeTruthy()
    const story = screen.getByRole('complementary').textContent
    expect(story).toContain('Expected 4.6, experienced 2.1: a gap of −2.5 from 20 people.')
    expect(story).toContain('Quick win. One message. Impact 4.4, effort 1.9, from 12 estimates.')
    expect(story).toContain('Lowest point of the journey, −1.4.')
    expect(story).toContain('Departments differ by 2.3')
    expect(story).toContain('It is silent')
    expect(drawer().getAllByRole('img').length).toBe(3)
  })

  test('B72 columns stand under their stages and say in words what is drawn; rows are named as their touchpoint', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    const column = screen.getByRole('button', { name: /^Delivery tracking, / })
    const stage = column.closest('[role="group"]')!
    const heading = within(stage as HTMLElement).getByRole('heading', { level: 2 })
    expect(column.textContent).toContain(`Delivery tracking, ${heading.textContent}, Emotion −1.4`)
    expect(column.textContent).toContain('Gap −2.5')
    expect(column.textContent).toContain('Quick win')
    expect(column.ariaDescription).toBe('Opens the votes behind it')
  })

  test('MP31 a column and the list say who in a figure has no device, and that people were erased since', async () => {
    const prepare = (made: MadeWorkshop): void => {
      reveal(made)
      const { record: doc } = made.docs
      record.tallies.set(doc, 'r1', 'pay', { ...tally([4, 4.5, 1.2]), proxied: 4 })
      keeping.patch(doc, { erasedVotes: { 'r1:rate': 1 } })
    }
    renderScreen(MapScreen, seed, { prepare })
    open('Payment')
    const story = () => screen.getByRole('complementary').textContent
    expect(story()).toContain('20 people rated this, 4 of them without a device')
    expect(await screen.findByText(/still count 1 person whose answers were erased/u)).toBeTruthy()
    open('Delivery tracking')
    expect(story()).not.toContain('without a device')
    cleanup()
    renderScreen(MapScreen, seed, { prepare, view: 'list' })
    expect(screen.getByRole('row', { name: /Payment/u }).textContent).toContain(
      '20 4 of them without a device',
    )
  })

  test('MP3 a small department says why it is not shown', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    open('Delivery tracking')
    expect(screen.getByRole('complementary').textContent).toContain('ITtoo few to show')
  })

  test('MP3 too few and nobody are said in words, with what to do', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    open('Newsletter')
    expect(drawer().getByText(/Only 2 people rated this touchpoint/)).toBeTruthy()
    fireEvent.click(drawer().getByRole('button', { name: 'Next touchpoint' }))
    expect(drawer().getByText('Nobody has rated this touchpoint.')).toBeTruthy()
  })

  test('MP2 closing the drawer gives the map back its width', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    open('Payment')
    fireEvent.click(drawer().getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  test('MP4 without a goal the title is the result', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The journey falls from “Payment” to “Delivery tracking”',
    )
  })

  test('MP3 before the reveal the map shows the order and says that ratings are secret', () => {
    renderScreen(MapScreen, { ...seed, rounds: [] })
    expect(screen.getAllByText('Payment').length).toBeGreaterThan(0)
    expect(document.body.textContent).toContain(
      'The ratings are secret until the facilitator reveals them.',
    )
    expect(document.body.textContent).not.toContain('not rated')
  })

  test('MP5 an empty map says where it comes from and leads there', () => {
    renderScreen(MapScreen, { step: 'map' })
    expect(screen.getByRole('link', { name: 'Go to Collect' }).getAttribute('href')).toBe(
      '/w/w1/collect',
    )
  })

  test('MP6 the list twin holds every figure and mark in words', () => {
    renderScreen(MapScreen, seed, { prepare: reveal, view: 'list' })
    const cells = (title: string) =>
      within(screen.getByRole('row', { name: new RegExp(title) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(cells('Delivery tracking').slice(0, 6)).toEqual([
      '−1.4',
      '4.6',
      '2.1',
      '−2.5',
      '20',
      'Moment of truth, Quick win',
    ])
    expect(cells('Newsletter')[0]).toBe('too few')
    expect(cells('Updates')[0]).toBe('not rated')
    open('Payment')
    expect(drawer().getByRole('heading', { name: 'Payment' })).toBeTruthy()
  })

  test('MP6 the list twin names what belongs to no touchpoint, quick wins first', () => {
    renderScreen(MapScreen, seed, { prepare: prepareLoose, view: 'list' })
    const group = screen.getByRole('rowheader', { name: 'Whole journey' }).closest('tbody')!
    expect(rowsOf(group)).toEqual([
      'Name one ownerQuick win, Grace',
      'Nobody owns itFinding, Weaknesses',
    ])
  })

  test('MP1 the board draws what belongs to no touchpoint, and stage names stay above the columns', () => {
    renderScreen(MapScreen, seed, { prepare: prepareLoose })
    const whole = [...document.querySelectorAll('[data-whole-journey]')]
    expect(whole.map(({ textContent }) => textContent)).toEqual([
      'WNobody owns it',
      expect.stringContaining('Name one owner'),
    ])
    const bands = document.querySelector('[data-stage]')!.closest('svg')!
    expect(bands.querySelector('[data-touchpoint]')).toBeNull()
    expect(bands.nextElementSibling).toBeTruthy()
  })

  test('X13 the export menu offers every list and the map', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    HTMLElement.prototype.showPopover = () => undefined
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    const offered = screen
      .getAllByRole('menuitem', { hidden: true })
      .map(({ textContent }) => textContent)
    for (const word of ['poster (SVG)', 'calendar (ICS)', 'Trello', 'Decision record', 'Findings'])
      expect(offered.some((label) => label?.includes(word))).toBe(true)
  })

  test('MP7 a folded lane leaves the map', () => {
    renderScreen(MapScreen, seed, { prepare: reveal })
    const names = () =>
      [...document.querySelectorAll('[data-gutter="lane"]')].map((g) => g.firstChild?.textContent)
    expect(names()).toContain('Findings')
    fireEvent.click(screen.getByRole('button', { name: 'Lanes' }))
    fireEvent.click(screen.getByRole('switch', { name: 'Findings' }))
    expect(names()).not.toContain('Findings')
    localStorage.clear()
  })
})
