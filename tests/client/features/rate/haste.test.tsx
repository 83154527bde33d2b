import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import { noContact } from '../../../../shared/domain/rating/rating.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeAll(() => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
})
afterEach(cleanup)

test('PN61 on a card, too, a double tap on “No contact” leaves it said, and a key takes it back', () => {
  const { workshop } = renderScreen(RateScreen, {
    touchpoints: { track: 'Delivery tracking' },
    activities: { rate: 'open' },
  })
  const button = screen.getByRole('button', { name: /^No contact/u, pressed: false })
  fireEvent.click(button, { detail: 1 })
  fireEvent.click(button, { detail: 2 })
  expect(workshop.myRatings().track).toEqual(noContact)
  fireEvent.click(button)
  expect(workshop.myRatings().track).toBeUndefined()
})
