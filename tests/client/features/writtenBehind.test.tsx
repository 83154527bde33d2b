import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../client/features/collect/CollectScreen.tsx'
import { EvidenceList } from '../../../client/features/discuss/EvidenceList.tsx'
import { Voices } from '../../../client/features/discuss/Voices.tsx'
import { MapScreen } from '../../../client/features/map/MapScreen.tsx'
import { RateScreen } from '../../../client/features/rate/RateScreen.tsx'
import { SwotScreen } from '../../../client/features/swot/SwotScreen.tsx'
import { useWorkshop } from '../../../client/workshop/context.tsx'
import * as frame from '../../../shared/doc/frame.ts'
import { prepareBrowser } from '../browserParts.ts'
import type { MadeWorkshop, Seed } from '../makeWorkshop.ts'
import { renderScreen } from '../renderScreen.tsx'
import { publish } from './swot/screenParts.ts'

const media = { isPhone: false }

beforeAll(() => {
  prepareBrowser()
  window.matchMedia = (query) =>
    ({
      matches: media.isPhone && query.includes('600px'),
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
})
beforeEach(() => {
  media.isPhone = false
})
afterEach(cleanup)

/** A Swedish workshop, read in English, with words of people on one touchpoint. */
function write({ workshop, docs }: MadeWorkshop): void {
  frame.about.patch(docs.frame, { language: 'sv' })
  workshop.board.evidence.add({
    touchpoint: 'pay',
    kind: 'analytics',
    text: 'Hälften ger upp',
    source: '',
    date: null,
    status: 'kept',
    author: null,
  } as Parameters<typeof workshop.board.evidence.add>[0])
  workshop.board.comments.add({ target: 'pay', text: 'Det tar tid', author: null, at: 1 })
}
const seed: Seed = { touchpoints: { pay: 'Betalning' }, activities: { collect: 'open' } }
const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang')

test('SL77 on a phone the stage line carries the language of what people wrote', () => {
  media.isPhone = true
  renderScreen(CollectScreen, seed, { prepare: write })
  for (const at of screen.getAllByText('CONSIDERATION')) expect(langOf(at)).toBe('sv')
  const heading = screen.getByRole('heading', { level: 2, name: /AWARENESS/u })
  expect(langOf(within(heading).getByText('AWARENESS'))).toBe('sv')
})

test('SL77 in the panel of a touchpoint title and comments carry it', () => {
  renderScreen(CollectScreen, seed, { prepare: write })
  fireEvent.click(screen.getByRole('button', { name: 'Betalning' }))
  expect(langOf(screen.getByRole('textbox', { name: 'Title' }))).toBe('sv')
  expect(langOf(screen.getByText(/Det tar tid/u))).toBe('sv')
})

test('SL77 drafts of the list carry it', () => {
  renderScreen(
    CollectScreen,
    { ...seed, activities: { collect: 'private' } },
    {
      view: 'list',
      prepare: (made) => {
        write(made)
        made.workshop.touchpointActions.addLines(['Kvitto'], { stage: 'decision' })
      },
    },
  )
  expect(langOf(screen.getByRole('button', { name: 'Kvitto' }))).toBe('sv')
})

test('SL77 on the map columns, and in its drawer title, comments and evidence carry it', () => {
  renderScreen(MapScreen, { ...seed, step: 'map' }, { prepare: write })
  const column = screen.getByRole('button', { name: /^Betalning, /u })
  expect(langOf(within(column).getByText('Betalning'))).toBe('sv')
  expect(langOf(column)).not.toBe('sv')
  fireEvent.click(column)
  const drawer = within(screen.getByRole('complementary'))
  expect(langOf(drawer.getByRole('heading', { name: 'Betalning' }))).toBe('sv')
  for (const words of [/Hälften ger upp/u, /Det tar tid/u])
    expect(langOf(drawer.getByText(words))).toBe('sv')
})

test('SL77 in the discussion comments and evidence carry it', () => {
  const Parts = () => {
    const { touchpointsById } = useWorkshop()
    return (
      <>
        <Voices touchpoint={touchpointsById['pay']!} />
        <EvidenceList touchpoint="pay" />
      </>
    )
  }
  renderScreen(Parts, seed, { prepare: write })
  for (const words of [/Hälften ger upp/u, /Det tar tid/u])
    expect(langOf(screen.getByText(words))).toBe('sv')
})

test('SL77 what the numbers propose for SWOT carries it, its reason does not', () => {
  renderScreen(
    SwotScreen,
    { touchpoints: { track: 'Spårning', pay: 'Betalning' }, activities: { rate: 'revealed' } },
    {
      prepare: (made) => {
        write(made)
        publish(made)
      },
    },
  )
  const title = screen.getByRole('heading', { name: 'Spårning' })
  expect(langOf(title)).toBe('sv')
  expect(langOf(title.nextElementSibling!)).not.toBe('sv')
})

test('SL77 one’s own answers after the reveal carry it', async () => {
  renderScreen(
    RateScreen,
    { ...seed, activities: { rate: 'closed' }, progress: {} },
    {
      prepare: (made) => {
        write(made)
        made.workshop.ballot.rate('pay', { expectation: 4, experience: 2, emotion: 0 })
        made.setActivity('rate', 'revealed')
      },
    },
  )
  expect(langOf(await screen.findByRole('rowheader', { name: 'Betalning' }))).toBe('sv')
  expect(langOf(screen.getByText('DECISION'))).toBe('sv')
})
