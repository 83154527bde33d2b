import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { note, open } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

test('B73 a note is described by what it shows; its keys are said once for the board', () => {
  const { workshop } = renderScreen(CollectScreen, open)
  workshop.touchpointActions.add({ title: 'Hotline', stage: 'decision', tags: ['pain'] })
  const about = note('Hotline').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(about)?.textContent).toContain('pain point')
  expect(document.getElementById(about)?.textContent).not.toContain('Space')
  expect(screen.getAllByText(/Space picks it up/u)).toHaveLength(1)
  expect(note('Hotline').hasAttribute('aria-pressed')).toBe(false)
})
