import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { PanelForm } from '../../../../client/features/panel/PanelForm.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import type { CustomerPanel } from '../../../../client/workshop/customerPanel.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { prepareBrowser } from '../../browserParts.ts'

type Asked = NonNullable<ReturnType<CustomerPanel['asked']>>

beforeAll(() => {
  prepareBrowser()
  window.scrollTo = () => undefined
})
afterEach(cleanup)

const asking = (until?: number): Asked => ({
  title: 'Phone',
  round: 'r1',
  open: true,
  ...(until !== undefined && { until }),
  stages: [],
  touchpoints: ['Branch', 'Hotline', 'Invoice'].map((id) => ({ id, title: id, stage: 's' })),
})

function open(until?: number) {
  const [asked, setAsked] = createSignal<Asked | null>(asking(until))
  const [ratings, setRatings] = createStore<Record<string, Rating>>({})
  const panel = {
    asked,
    ratings: () => ratings,
    rate: (id: string, rating: Rating) => setRatings(id, { ...rating }),
    unrate: (id: string) => setRatings(id, undefined as never),
  } as unknown as CustomerPanel
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <PanelForm panel={panel} />
    </I18nProvider>
  ))
  return { ratings, setAsked }
}
const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('PN61 a double tap on “No contact” leaves it said; a press by key takes it back', () => {
  const { ratings } = open()
  const button = screen.getByRole('button', { name: 'No contact' })
  fireEvent.click(button, { detail: 1 })
  fireEvent.click(button, { detail: 2 })
  expect(ratings.Branch).toEqual({ expectation: null, experience: null, emotion: null })
  fireEvent.click(button)
  expect(ratings.Branch).toBeUndefined()
})

test('PN61 a key that is held is one press: it neither takes back nor leafs through', () => {
  const { ratings } = open()
  const press = (key: string, repeat: boolean) => fireEvent.keyDown(document.body, { key, repeat })
  press('0', false)
  press('0', true)
  expect(ratings.Branch).not.toBeUndefined()
  press('Enter', false)
  press('Enter', true)
  expect(title()).toBe('Hotline')
})

test('PN62 the form says until when it is open, and nothing where nobody knows', () => {
  const { setAsked } = open(Date.now() + 5 * 60_000)
  screen.getByText('Time to answer: 5 minutes left')
  setAsked(asking())
  expect(screen.queryByText(/Time to answer/u)).toBeNull()
})
