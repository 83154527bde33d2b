import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { NotOpen } from '../../../../client/features/rate/laterScreens.ts'
import { RatingTable } from '../../../../client/features/rate/laterTable.ts'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import { Messages } from '../../../../client/features/shell/Messages.tsx'
import * as record from '../../../../shared/doc/record.ts'
import { renderScreen } from '../../renderScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'

const open: Seed = { touchpoints: { track: 'Delivery tracking' }, activities: { rate: 'open' } }
const headings = () => screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
  await Promise.all([NotOpen.preload(), RatingTable.preload()])
})
afterEach(cleanup)

describe('what changes under a person who rates', () => {
  test('RT4 the reveal is said, and the focus goes to the new heading instead of nowhere', () => {
    const { setActivity } = renderScreen(
      () => (
        <>
          <Messages offlineInHeader onRescue={() => undefined} />
          <RateScreen />
        </>
      ),
      open,
    )
    screen.getAllByRole('radio')[0]!.focus()
    setActivity('rate', 'revealed')
    expect(headings()).toEqual(['The results are revealed'])
    expect(document.activeElement?.textContent).toBe('The results are revealed')
    expect(screen.getByText('The ratings are revealed.')).toBeTruthy()
  })

  test('RT5 the list has one heading for the page', () => {
    renderScreen(RateScreen, open, { view: 'list' })
    expect(headings()).toEqual(['My ratings'])
  })

  test('RT10 from round 2 on it says which round it is, and what the small ring means', () => {
    const { workshop, docs } = renderScreen(RateScreen, {
      ...open,
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    })
    expect(screen.queryByText('Round 1')).toBeNull()
    workshop.ballot.rate('track', { expectation: 4, experience: 2, emotion: 0 })
    record.rounds.put(docs.record, { id: 'r2', name: '', openedAt: 3, revealedAt: null })
    record.session.patch(docs.record, { round: 'r2' })
    expect(screen.getByText('Round 2')).toBeTruthy()
    expect(screen.getByText(/The small ring marks your answer in Round 1\./u)).toBeTruthy()
  })
})
