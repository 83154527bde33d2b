import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { MemoryRouter, Route } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CreateDialog } from '../../../client/features/home/CreateDialog.tsx'
import { Home } from '../../../client/features/home/Home.tsx'
import { JoinScreen } from '../../../client/features/join/JoinScreen.tsx'
import { CodePage } from '../../../client/features/shell/CodePage.tsx'
import { LanguageChoice } from '../../../client/features/shell/LanguageChoice.tsx'
import { prepareBrowser } from '../browserParts.ts'
import { renderScreen } from '../renderScreen.tsx'

const ownVoices = { English: 'en', Polski: 'pl', Svenska: 'sv', Italiano: 'it' }

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ code: 'internal' }, { status: 500 })),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Door = () => (
  <JoinScreen workshopId="w1" linkKey="key" known={null} onEnter={vi.fn()} prepare={vi.fn()} />
)
const draw = (Screen: () => JSX.Element) =>
  renderScreen(() => (
    <MemoryRouter>
      <Route path="/" component={Screen} />
    </MemoryRouter>
  ))
const voicesOf = (items: readonly Element[]) =>
  Object.fromEntries(
    items.map((item) => [
      item.textContent,
      (item.querySelector('[lang]') ?? item).getAttribute('lang'),
    ]),
  )

test.each([
  ['the bar of a workshop', LanguageChoice],
  ['the home page', Home],
  ['the door of a link', Door],
  ['the door of a code', CodePage],
] as const)('B82 at %s each language is said in its own voice', async (_, Screen) => {
  draw(Screen)
  fireEvent.click(await screen.findByRole('button', { name: 'Language: English' }))
  expect(voicesOf(screen.getAllByRole('menuitemradio', { hidden: true }))).toEqual(ownVoices)
})

test('B82 for a new workshop each language is said in its own voice', async () => {
  draw(() => <CreateDialog source={{ kind: 'template', template: 'bank' }} onClose={() => {}} />)
  await screen.findByRole('combobox')
  expect(voicesOf(screen.getAllByRole('option'))).toEqual(ownVoices)
})
