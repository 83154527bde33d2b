import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CollectScreen } from '../../../client/features/collect/CollectScreen.tsx'
import { SwotScreen } from '../../../client/features/swot/SwotScreen.tsx'
import * as frame from '../../../shared/doc/frame.ts'
import { prepareBrowser } from '../browserParts.ts'
import type { MadeWorkshop } from '../makeWorkshop.ts'
import { renderScreen } from '../renderScreen.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

const inLanguage =
  (language: string) =>
  ({ workshop, docs }: MadeWorkshop): void => {
    frame.about.patch(docs.frame, { language } as Parameters<typeof frame.about.patch>[1])
    workshop.board.findings.add({
      text: 'Chatten',
      quadrant: 'strength',
      touchpoints: [],
      origin: 'person',
      reason: '',
      author: null,
    })
  }
/** The language of the words wherever they stand; all of them where they differ. */
const langOf = (words: string) =>
  [
    ...new Set(screen.getAllByText(words).map((at) => at.closest('[lang]')?.getAttribute('lang'))),
  ].join()
const seed = { touchpoints: { pay: 'Betalning' } }

test.each([['board'], ['list']] as const)(
  'SL77 on Collect titles and stages carry the language of the workshop, as %s',
  (view) => {
    renderScreen(CollectScreen, seed, { view, prepare: inLanguage('sv') })
    expect(langOf('Betalning')).toBe('sv')
    expect(langOf('DECISION')).toBe('sv')
  },
)

test.each([['board'], ['list']] as const)(
  'SL77 on SWOT findings carry the language of the workshop, as %s',
  (view) => {
    renderScreen(SwotScreen, seed, { view, prepare: inLanguage('sv') })
    expect(langOf('Chatten')).toBe('sv')
  },
)

test('SL77 where the interface speaks the language of the workshop nothing is marked', () => {
  renderScreen(CollectScreen, seed, { prepare: inLanguage('en') })
  expect(screen.getByText('Betalning').hasAttribute('lang')).toBe(false)
})
