import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

const open: Seed = {
  touchpoints: {
    'awareness/ad': 'Advert',
    'awareness/site': 'Web site',
    'decision/pay': 'Payment',
  },
  activities: { rate: 'open' },
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })

beforeAll(prepareBrowser)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('where bars are too narrow to be hit', () => {
  /** Room for two bars of three. */
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(80)
  })
  const choice = () => screen.getByRole('combobox', { name: /cards done/u })

  test('RT33 the strip is one choice of all cards by stage, each with its state, and choosing goes there', async () => {
    renderScreen(RateScreen, open)
    await screen.findByRole('combobox')
    expect(screen.queryByRole('group', { name: /cards done/u })).toBeNull()
    const stages = [...choice().querySelectorAll('optgroup')]
    expect(stages.map(({ label }) => label)).toEqual(['AWARENESS', 'CONSIDERATION', 'DECISION'])
    key('5')
    const named = () =>
      [...choice().querySelectorAll('optgroup option')].map((one) => one.textContent)
    expect(named()).toEqual(['Advert: started', 'Web site: open', 'Payment: open'])
    fireEvent.change(choice(), { target: { value: 'pay' } })
    expect(heading()).toBe('Payment')
    expect((choice() as HTMLSelectElement).value).toBe('pay')
  })

  test('RT33 keys of the choice stay its own', async () => {
    const { workshop } = renderScreen(RateScreen, open)
    await screen.findByRole('combobox')
    choice().focus()
    for (const name of ['5', '0', 'Enter', 'ArrowDown']) key(name)
    expect(workshop.myRatings()).toEqual({})
    expect(heading()).toBe('Advert')
  })
})

test('RT34 no contact over given answers is told by its message alone, else by the card', () => {
  renderScreen(RateScreen, open)
  const heard = () =>
    screen
      .getAllByRole('status')
      .map((one) => one.textContent)
      .filter(Boolean)
  key('0')
  expect(heard()).toEqual(['You said: no contact. It counts as an answer, not as a low score.'])
  key('Enter')
  key('5')
  key('0')
  expect(heard().join()).toContain('Your answers on this card became “no contact”.')
  expect(heard().join()).not.toContain('It counts as an answer')
})

test('RT35 on the first card the way back says that it leads nowhere', () => {
  renderScreen(RateScreen, open)
  const back = () => screen.getByRole('button', { name: /^Back/u })
  expect(back().getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: /^Next/u }))
  expect(heading()).toBe('Web site')
  expect(back().getAttribute('aria-disabled')).not.toBe('true')
})

test('RT36 digits answer from the link one has come by, and Enter stays the link’s', () => {
  const { workshop } = renderScreen(
    () => (
      <>
        <a href="#rate" aria-current="page">
          Rate
        </a>
        <a href="#collect">Collect</a>
        <RateScreen />
      </>
    ),
    open,
  )
  screen.getByRole('link', { name: 'Collect' }).focus()
  key('4')
  expect(workshop.myRatings()).toEqual({})
  screen.getByRole('link', { name: 'Rate' }).focus()
  key('Enter')
  expect(heading()).toBe('Advert')
  key('4')
  expect(workshop.myRatings().ad?.expectation).toBe(4)
  expect(document.activeElement?.closest('[role="radiogroup"]')).not.toBeNull()
})
