import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { ProjectedMap } from '../../../../client/features/map/ProjectedMap.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { apart, publish } from '../discuss/tallies.ts'

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
