import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const open: Seed = {
  touchpoints: { track: 'Delivery tracking', pay: 'Payment' },
  activities: { rate: 'open' },
}
/** As the browser does it: Enter that nobody kept presses the button it fell on. */
const key = (name: string) => {
  const at = document.activeElement ?? document.body
  if (fireEvent.keyDown(at, { key: name }) && name === 'Enter') fireEvent.click(at)
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const heard = () => screen.getAllByRole('status').map((region) => region.textContent)

beforeAll(() => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
})
afterEach(cleanup)

describe('answers by keys alone', () => {
  test('RT13 Enter on an answer that the arrows led to gives it', () => {
    const { workshop } = renderScreen(RateScreen, open)
    screen.getByRole('radio', { name: '1, not at all' }).focus()
    for (const name of ['ArrowRight', 'ArrowRight', 'Enter']) key(name)
    expect(heading()).toBe('Delivery tracking')
    expect(workshop.myRatings().track?.expectation).toBe(3)
  })

  test('RT13 Enter where the focus was put names what is open first; the second Enter goes on', () => {
    const { workshop } = renderScreen(RateScreen, open)
    screen.getByRole('radio', { name: '1, not at all' }).focus()
    key('Enter')
    expect(heading()).toBe('Delivery tracking')
    expect(heard().join()).toMatch(/Not answered yet: How much .*\? How well .*\? How does/u)
    key('Enter')
    expect(heading()).toBe('Payment')
    expect(workshop.myRatings()).toEqual({})
  })

  test('RT13 the answer is said, as the focus goes on to the next question', () => {
    renderScreen(RateScreen, open)
    key('4')
    expect(heard()).toContain('Expectation: 4')
    key('5')
    expect(heard()).toContain('Experience: 5, very well')
    key('Enter')
    key('Enter')
    expect(heading()).toBe('Payment')
    expect(heard().join()).not.toContain('Experience')
  })
})
