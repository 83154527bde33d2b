import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { NotOpen } from '../../../../client/features/rate/laterScreens.ts'
import { RatingTable } from '../../../../client/features/rate/laterTable.ts'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const open: Seed = { touchpoints: { track: 'Delivery tracking' }, activities: { rate: 'open' } }
const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
const mark = () => screen.queryByRole('button', { name: /^Here the customer decides/u })
const isPressed = () => mark()?.getAttribute('aria-pressed')

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
  await Promise.all([NotOpen.preload(), RatingTable.preload()])
})
afterEach(cleanup)

test('RT60 before any answer a press says what to do first, and nothing is stored', () => {
  const { workshop } = renderScreen(RateScreen, open)
  expect(mark()?.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(mark()!)
  expect(screen.getAllByText(/^Answer a question first/u).length).toBeGreaterThan(0)
  expect(workshop.myRatings().track).toBeUndefined()
})

test('RT60 a press or D sets the mark and takes it back; by key it is said, and the focus stays', () => {
  const { workshop } = renderScreen(RateScreen, open)
  key('5')
  const focus = document.activeElement
  key('d')
  expect(workshop.myRatings().track?.decides).toBe(true)
  expect(isPressed()).toBe('true')
  expect(document.activeElement).toBe(focus)
  screen.getByText('Marked: here the customer decides')
  key('D')
  expect(workshop.myRatings().track?.decides).toBe(false)
  screen.getByText('The mark is off')
  fireEvent.click(mark()!)
  expect(isPressed()).toBe('true')
})

test('RT60 beside no contact there is no mark, and a focus on it goes to the questions', () => {
  const { workshop } = renderScreen(RateScreen, open)
  key('5')
  mark()!.focus()
  key('0')
  expect(mark()).toBeNull()
  expect(document.activeElement?.getAttribute('role')).toBe('radio')
  expect(workshop.myRatings().track).not.toHaveProperty('decides')
})

test('RT61 the list sets the mark and takes it back, once there is an answer, and shows it when it is over', () => {
  const { workshop, setActivity } = renderScreen(RateScreen, open, { view: 'list' })
  const row = () => within(screen.getByRole('row', { name: /Delivery tracking/u }))
  const chip = () =>
    row().getByRole<HTMLButtonElement>('button', { name: /^Here the customer decides: /u })
  expect(chip().disabled).toBe(true)
  fireEvent.change(row().getAllByRole('combobox')[0]!, { target: { value: '4' } })
  fireEvent.click(chip())
  expect(workshop.myRatings().track?.decides).toBe(true)
  expect(chip().getAttribute('aria-pressed')).toBe('true')
  setActivity('rate', 'closed')
  row().getByText('Here the customer decides')
})

test('RT61 when rating is over the list marks what is empty, so that a phone leaves it out', () => {
  const { workshop, setActivity } = renderScreen(
    RateScreen,
    { ...open, touchpoints: { track: 'Delivery tracking', shop: 'Shop' } },
    { view: 'list' },
  )
  workshop.ballot.rate('track', { expectation: 4, experience: 2, emotion: null, decides: true })
  workshop.ballot.rate('shop', { expectation: 3, experience: 3, emotion: 0, decides: false })
  const cells = (name: RegExp) =>
    [...screen.getByRole('row', { name }).querySelectorAll('td')].map((cell) =>
      'empty' in cell.dataset ? '' : cell.textContent,
    )
  expect(cells(/Delivery/u)).not.toContain('')
  setActivity('rate', 'closed')
  const [expectation, experience, emotion, decides, without] = cells(/Delivery/u)
  expect([emotion, without]).toEqual(['', ''])
  expect([expectation, experience]).not.toContain('')
  expect(decides).toBe('Here the customer decides')
  // Nothing but the three answers: no mark, no dash, and not "done" upon every card.
  expect(cells(/Shop/u).slice(3)).toEqual(['', '', ''])
})
