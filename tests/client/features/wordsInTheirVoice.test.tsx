import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../client/features/collect/CollectScreen.tsx'
import { FrameScreen } from '../../../client/features/frame/FrameScreen.tsx'
import { MapScreen } from '../../../client/features/map/MapScreen.tsx'
import { PrioritiseScreen } from '../../../client/features/prioritise/PrioritiseScreen.tsx'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { RatingTable } from '../../../client/features/rate/laterTable.ts'
import { RateScreen } from '../../../client/features/rate/RateScreen.tsx'
import { SwotScreen } from '../../../client/features/swot/SwotScreen.tsx'
import { prioritise as words } from '../../../client/i18n/en/prioritise.ts'
import { prepareBrowser, settled } from '../browserParts.ts'
import type { MadeWorkshop, Seed } from '../makeWorkshop.ts'
import { renderScreen } from '../renderScreen.tsx'
import { byPeople, misspoken } from '../wordsOfPeople.ts'
import { publish } from './swot/screenParts.ts'
import { seed, writeBoard, writeFrame } from './swedishWorkshop.ts'

// reason: the editor has its own tests and needs a real layout
vi.mock('../../../client/richtext/RichTextEditor.tsx', () => ({
  RichTextEditor: (props: { lang?: string }) => <p lang={props.lang}>{byPeople('Text')}</p>,
}))

beforeAll(() => {
  prepareBrowser()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(cleanup)

const prioritise = (state: ActivityState): Seed => ({
  ...seed,
  step: 'prioritise',
  activities: { prioritise: state },
  progress: {
    prioritise: { done: 4, started: 9, of: 12, departments: { sales: { done: 4, of: 6 } } },
  },
})
const wrong = () => misspoken(document.body, 'sv')

test.each([['facilitator'], ['participant'], ['viewer']] as const)(
  'B80 on Frame each word of people is said in its language, ours in ours, for a %s',
  async (role) => {
    renderScreen(FrameScreen, { ...seed, role, step: 'frame' }, { prepare: writeFrame })
    await settled()
    expect(document.body.textContent).toContain(byPeople('Sälja mer'))
    expect(wrong()).toEqual([])
  },
)

test.each([
  ['open', 'board'],
  ['closed', 'board'],
  ['revealed', 'board'],
  ['closed', 'list'],
  ['open', 'list'],
  ['revealed', 'list'],
] as const)(
  'B80 on Prioritise each word of people is said in its language, ours in ours: %s, as %s',
  (state, view) => {
    renderScreen(PrioritiseScreen, prioritise(state), { view, prepare: writeBoard })
    for (const plan of screen.queryAllByRole('button', { expanded: false, name: /^Details of/u }))
      fireEvent.click(plan)
    expect(document.body.textContent).toContain(byPeople('Chatt till nio'))
    expect(wrong()).toEqual([])
  },
)

test('B80 the dialogs of Frame say each word of people in its language', () => {
  renderScreen(FrameScreen, { ...seed, step: 'frame' }, { prepare: writeFrame })
  for (const name of [/^Edit department ⟦Avdelning it/u, /^Edit channel/u])
    fireEvent.click(screen.getByRole('button', { name }))
  fireEvent.click(screen.getByRole('button', { name: /^What to do with stage ⟦Fas decision/u }))
  fireEvent.click(screen.getByRole('menuitem', { name: 'Remove stage', hidden: true }))
  expect(screen.getByRole('heading', { name: 'Remove stage “⟦Fas decision⟧”?' })).toBeTruthy()
  expect(wrong()).toEqual([])
})

test('B80 the dialogs of Prioritise say each word of people in its language', () => {
  renderScreen(PrioritiseScreen, prioritise('closed'), { prepare: writeBoard })
  fireEvent.click(screen.getByRole('button', { name: words.add.fromFindings }))
  fireEvent.click(screen.getByRole('button', { name: words.menu(byPeople('Chatt till nio')) }))
  fireEvent.click(screen.getByRole('menuitem', { name: words.link.do, hidden: true }))
  expect(screen.getByRole('group', { name: byPeople('Fas decision') })).toBeTruthy()
  expect(wrong()).toEqual([])
})

test.each([
  ['Collect', 'board', CollectScreen],
  ['Collect', 'list', CollectScreen],
  ['SWOT', 'board', SwotScreen],
  ['SWOT', 'list', SwotScreen],
  ['the map', 'board', MapScreen],
  ['the map', 'list', MapScreen],
] as const)(
  'B83 on %s, as %s, each word of people is said in its language, ours in ours',
  async (_, view, Screen) => {
    const activities = { collect: 'open', rate: 'revealed', swot: 'open' } as const
    const prepare = (made: MadeWorkshop) => {
      writeBoard(made)
      publish(made)
    }
    renderScreen(Screen, { ...seed, activities }, { view, prepare })
    await settled()
    expect(document.body.textContent).toContain(byPeople('Betalning'))
    expect(wrong()).toEqual([])
  },
)

test('B83 on the list of Rate each word of people is said in its language, ours in ours', async () => {
  await RatingTable.preload()
  renderScreen(
    RateScreen,
    { ...seed, activities: { rate: 'open' } },
    { view: 'list', prepare: writeBoard },
  )
  await screen.findByRole('rowheader', { name: byPeople('Spårning') })
  expect(wrong()).toEqual([])
})
