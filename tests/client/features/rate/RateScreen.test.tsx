import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { roster } from '../../../../shared/doc/record.ts'
import { Finished, NotOpen } from '../../../../client/features/rate/laterScreens.ts'
import { RatingTable } from '../../../../client/features/rate/laterTable.ts'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'

const open: Seed = {
  touchpoints: { track: 'Delivery tracking', pay: 'Payment' },
  activities: { rate: 'open' },
  progress: { rate: { done: 11, started: 15, of: 21, departments: {} } },
}
const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
  await Promise.all([Finished.preload(), NotOpen.preload(), RatingTable.preload()])
})
afterEach(cleanup)

describe('RateScreen', () => {
  test('RT1 a whole card is answered by four keys, and Enter brings the next one', () => {
    const { workshop } = renderScreen(RateScreen, open)
    expect(heading()).toBe('Delivery tracking')
    for (const name of ['5', '2', '1']) key(name)
    expect(workshop.myRatings().track).toEqual({
      expectation: 5,
      experience: 2,
      emotion: -2,
      decides: false,
    })
    key('Enter')
    expect(heading()).toBe('Payment')
    key('0')
    expect(workshop.myRatings().pay).toEqual({ expectation: null, experience: null, emotion: null })
    key('Enter')
    expect(heading()).toBe('All cards done')
    key('Backspace')
    expect(heading()).toBe('Payment')
  })

  test('RT37 going on stands out for who rates, not for who steers and has the reveal before them', () => {
    const isMain = () =>
      /primary/u.test(screen.getByRole('button', { name: /^Next card/u }).className)
    renderScreen(RateScreen, open)
    expect(isMain()).toBe(true)
    cleanup()
    renderScreen(RateScreen, { ...open, role: 'facilitator' })
    expect(isMain()).toBe(false)
  })

  test('RT31 the line of secrecy says who knows an answer that is entered for somebody', () => {
    const { workshop, docs } = renderScreen(RateScreen, open)
    const { id } = workshop.me()
    expect(screen.getByText('Secret until the reveal, also from the facilitator')).toBeDefined()
    roster.patch(docs.record, id, { proxied: true, writtenBy: 'p9' })
    expect(screen.queryByText(/also from the facilitator/u)).toBeNull()
    expect(screen.getByText(/only you know it, who enter it/u)).toBeDefined()
  })

  test('RT25 the strip is one stop of the Tab key, arrows look along it, and a press goes to the card', () => {
    renderScreen(RateScreen, open)
    const strip = screen.getByRole('group', { name: /cards done/u })
    const cards = [...strip.querySelectorAll('button')]
    expect(cards.map((one) => one.tabIndex)).toEqual([0, -1])
    cards[0]!.focus()
    key('ArrowRight')
    expect(document.activeElement).toBe(cards[1])
    key('ArrowRight')
    expect(document.activeElement).toBe(cards[1])
    expect(heading()).toBe('Delivery tracking')
    fireEvent.click(document.activeElement!)
    expect(heading()).toBe('Payment')
    expect(cards.map((one) => one.tabIndex)).toEqual([-1, 0])
    cards[1]!.focus()
    key('Home')
    expect(document.activeElement).toBe(cards[0])
  })

  test('RT1 a press answers, and the focus waits at the next question', () => {
    const { workshop } = renderScreen(RateScreen, open)
    const [expectation, experience] = screen.getAllByRole('radiogroup')
    fireEvent.click(within(expectation!).getByRole('radio', { name: '5, completely' }))
    expect(workshop.myRatings().track?.expectation).toBe(5)
    expect(experience!.contains(document.activeElement)).toBe(true)
  })

  test('RT1 arrows look around inside a question without answering it', () => {
    const { workshop } = renderScreen(RateScreen, open)
    const first = screen.getByRole('radio', { name: '1, not at all' })
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('2')
    expect(workshop.myRatings().track).toBeUndefined()
  })

  test('RT2 Enter on half an answer names what is missing; the second Enter goes on', () => {
    renderScreen(RateScreen, open)
    key('5')
    key('Enter')
    expect(heading()).toBe('Delivery tracking')
    expect(screen.getByText(/Not answered yet: How well do we do it today\?/u)).toBeTruthy()
    key('Enter')
    expect(heading()).toBe('Payment')
    expect(screen.queryByText(/Not answered yet/u)).toBeNull()
  })

  test('RT7 no contact over given answers can be undone', () => {
    const { workshop } = renderScreen(RateScreen, open)
    key('5')
    key('0')
    expect(workshop.myRatings().track?.expectation).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(workshop.myRatings().track?.expectation).toBe(5)
  })

  test('RT2 a key pressed on a control outside of the cards stays that control’s', () => {
    const { workshop } = renderScreen(() => {
      return (
        <>
          <button type="button">Board</button>
          <RateScreen />
        </>
      )
    }, open)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Board' }), { key: '5' })
    fireEvent.keyDown(screen.getByRole('button', { name: 'Board' }), { key: 'Enter' })
    expect(heading()).toBe('Delivery tracking')
    expect(workshop.myRatings().track).toBeUndefined()
  })

  test('RT3 of the others it tells how many are done and nothing else', () => {
    renderScreen(RateScreen, open)
    expect(screen.getByText('11 of 21 people are done')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/mean|gap|15/u)
  })

  test('RT4 before the first answer of anybody it says that rating has not opened yet', () => {
    renderScreen(RateScreen, { ...open, activities: { rate: 'closed' }, progress: {} })
    expect(screen.getByText('Rating has not opened yet')).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('RT4 when it closes, the own answers stay readable and cannot be changed', () => {
    const made = renderScreen(RateScreen, open)
    for (const name of ['5', '2', '1']) key(name)
    made.setActivity('rate', 'closed')
    expect(screen.getByText('Rating is closed')).toBeTruthy()
    const row = screen.getByRole('row', { name: /Delivery tracking/u })
    expect(row.textContent).toContain('angry')
    expect(screen.queryByRole('combobox')).toBeNull()
    key('3')
    expect(made.workshop.myRatings().track?.expectation).toBe(5)
  })

  test('RT4 after the reveal it points to the discussion', () => {
    renderScreen(RateScreen, { ...open, activities: { rate: 'revealed' } })
    expect(screen.getByRole('link', { name: 'Go to Discuss' }).getAttribute('href')).toBe(
      '/w/w1/discuss',
    )
  })

  test('RT4 after the reveal it says what becomes of answers that arrive late', () => {
    renderScreen(RateScreen, { ...open, activities: { rate: 'revealed' } })
    expect(
      screen.getByText(/arrive after the reveal are kept apart and do not count in this round/u),
    ).toBeTruthy()
  })

  test('RT12 a card that missed the reveal is marked as not counted, the others as they were', () => {
    renderScreen(
      RateScreen,
      { ...open, activities: { rate: 'revealed' } },
      {
        prepare: ({ workshop }) => {
          const full = { expectation: 4, experience: 2, emotion: 1 } as const
          for (const id of ['track', 'ad']) workshop.ballot.rate(id, full)
          Object.assign(workshop, { lateRatings: () => ['track'] })
        },
      },
    )
    screen.getByText(/1 of your answers arrived after the reveal: it does not count/u)
    const row = (name: RegExp) => screen.getByRole('row', { name })
    within(row(/Delivery tracking/u)).getByText('after the reveal, not counted')
    expect(screen.getAllByText('after the reveal, not counted')).toHaveLength(1)
    expect(screen.queryByText(/Your answers are kept as they were/u)).toBeNull()
  })

  test('RT4 a viewer is told why there are no cards', () => {
    renderScreen(RateScreen, { ...open, role: 'viewer' })
    expect(screen.getByText('You are here to look')).toBeTruthy()
  })

  test('RT4 without touchpoints it says where they come from', () => {
    renderScreen(RateScreen, { ...open, touchpoints: {} })
    expect(screen.getByText('Nothing to rate yet')).toBeTruthy()
  })

  test('RT5 the list answers, takes back and says no contact as the cards do', () => {
    const { workshop } = renderScreen(RateScreen, open, { view: 'list' })
    const row = within(screen.getByRole('row', { name: /Delivery tracking/u }))
    const [expectation] = row.getAllByRole('combobox')
    fireEvent.change(expectation!, { target: { value: '4' } })
    expect(workshop.myRatings().track).toEqual({
      expectation: 4,
      experience: null,
      emotion: null,
      decides: false,
    })
    fireEvent.change(row.getAllByRole('combobox')[0]!, { target: { value: '' } })
    expect(workshop.myRatings().track).toBeUndefined()
    fireEvent.click(row.getByRole('button', { name: /^no contact: /u }))
    expect(workshop.myRatings().track).toEqual({
      expectation: null,
      experience: null,
      emotion: null,
    })
    expect(row.getByRole('button', { name: /^no contact: /u }).getAttribute('aria-pressed')).toBe(
      'true',
    )
  })
})
