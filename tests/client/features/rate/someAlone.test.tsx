/** A round that asks about some touchpoints alone, wherever the person’s cards are counted or listed (SPEC RT63). */
import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ownProgress } from '../../../../client/features/activities/ownProgress.ts'
import { Finished, NotOpen } from '../../../../client/features/rate/laterScreens.ts'
import { RatingTable } from '../../../../client/features/rate/laterTable.ts'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import { countOfStep } from '../../../../client/features/shell/stepFacts.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const seed: Seed = {
  touchpoints: { 'awareness/ad': 'Advert', pay: 'Payment', track: 'Tracking' },
  activities: { rate: 'open' },
}
const full = { expectation: 4, experience: 2, emotion: -1 } as const

function askAbout(...touchpoints: readonly string[]): (made: MadeWorkshop) => void {
  return ({ docs }) => {
    record.rounds.put(docs.record, {
      id: 'r2',
      name: '',
      openedAt: 2,
      revealedAt: null,
      touchpoints,
    })
    record.session.patch(docs.record, { round: 'r2' })
  }
}
const barsOf = () => [...document.querySelectorAll('[data-state]')].map((one) => one.ariaLabel)

beforeAll(() => Promise.all([Finished.preload(), NotOpen.preload(), RatingTable.preload()]))
beforeEach(() => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('RT63 the strip, the list and both counts are of what is asked about', () => {
  const { workshop } = renderScreen(RateScreen, seed, { prepare: askAbout('pay', 'track') })
  expect(barsOf()).toHaveLength(2)
  expect(barsOf().join()).not.toContain('Advert')
  workshop.ballot.rate('pay', full)
  expect(countOfStep(workshop, 'rate')).toBe('1/2')
  expect(ownProgress(workshop, 'rate')).toEqual([{ kind: 'rated', n: 1, of: 2 }])
  cleanup()
  renderScreen(RatingTable, seed, { prepare: askAbout('pay', 'track') })
  expect(
    screen
      .getAllByRole('row')
      .map((row) => row.textContent)
      .join(),
  ).not.toContain('Advert')
  expect(screen.getByText('Payment')).toBeTruthy()
})

test('RT63 where the strip is too tight for bars, the choice of cards is of the same ones', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(40)
  renderScreen(RateScreen, seed, { prepare: askAbout('pay', 'track') })
  const choice = await screen.findByRole('combobox', { name: /cards done/u })
  const options = [...choice.querySelectorAll('option:not([hidden])')].map((one) => one.textContent)
  expect(options).toHaveLength(2)
  expect(options.join()).not.toContain('Advert')
})

test('RT63 both counts agree on what was answered before it was merged', () => {
  const { workshop } = renderScreen(RateScreen, seed, {
    prepare: (made) => {
      askAbout('pay')(made)
      made.workshop.ballot.rate('track', full)
      board.touchpoints.patch(made.docs.board, 'track', { into: 'pay' })
    },
  })
  expect(countOfStep(workshop, 'rate')).toBe('1/1')
  expect(ownProgress(workshop, 'rate')).toEqual([{ kind: 'rated', n: 1, of: 1 }])
})

test.each([
  ['participant', /nothing to do here/u],
  ['facilitator', /reveal to end this round/u],
] as const)(
  'RT64 who was to vote on what is gone meanwhile is told so, and a %s what to do',
  async (role, words) => {
    const { docs } = renderScreen(RateScreen, { ...seed, role }, { prepare: askAbout('pay') })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Payment')
    board.touchpoints.remove(docs.board, 'pay')
    expect(await screen.findByText('What you were to vote on is gone')).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
  },
)
