import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { ProjectedMap } from '../../../../client/features/map/ProjectedMap.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { apart, publish, together } from '../discuss/tallies.ts'

afterEach(cleanup)

test('MP30 the projector shows the finished map with its result as words, also for a reader', () => {
  renderScreen(
    ProjectedMap,
    { touchpoints: { track: 'Delivery tracking' }, activities: { rate: 'revealed' } },
    { prepare: (made) => publish(made, 'r1', { track: apart }) },
  )
  const map = screen.getAllByRole('img')[0]!
  expect(map.getAttribute('aria-label')).toMatch(/lowest at “Delivery tracking”/u)
  expect(map.querySelector('svg')?.textContent).toContain('tracking')
})

test('MP76 on the projector the result is the headline, and no word of the drawing is fine print', () => {
  const touchpoints = Object.fromEntries(
    Array.from({ length: 29 }, (_, i) => [`t${i}`, `Touchpoint number ${i}`]),
  )
  const tallies = Object.fromEntries(
    Object.keys(touchpoints).map((id, i) => [id, i % 5 === 0 ? apart : together]),
  )
  renderScreen(
    ProjectedMap,
    { touchpoints, activities: { rate: 'revealed' } },
    { prepare: (made) => publish(made, 'r1', tallies) },
  )
  const drawing = screen.getByRole('img')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    drawing.getAttribute('aria-label'),
  )
  const [, , width] = drawing.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number)
  const sizes = [...drawing.querySelectorAll('text')].map((text) =>
    Number(text.getAttribute('font-size')),
  )
  expect(sizes.length).toBeGreaterThan(15)
  // A poster of this journey is 2245 px wide: its smallest words are 0.5 % of the screen's width.
  expect(Math.min(...sizes) / width!).toBeGreaterThan(0.009)
})
