import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SwotScreen } from '../../../../client/features/swot/SwotScreen.tsx'
import { swot } from '../../../../client/i18n/en/swot.ts'
import { touchpoints } from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser, settled } from '../../browserParts.ts'
import { rated, publish, write, quadrant, tray } from './screenParts.ts'

/** Buttons of the same word say of what. */
const named = (word: string) => new RegExp(`^${word}: `, 'u')

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
})
afterEach(cleanup)

describe('suggestions', () => {
  test('SW1 the tray proposes what the numbers carry, with the figures, and nothing from too few answers', () => {
    renderScreen(SwotScreen, rated, { prepare: publish })
    expect(within(tray()).getAllByRole('heading', { level: 3 })).toHaveLength(1)
    expect(tray().textContent).toContain(swot.reason.shortfall('5.0', '2.0', 3))
    expect(tray().textContent).not.toContain('Payment')
  })

  test('SW1 taking a suggestion adds the finding with its reason and its touchpoint, and undo brings it back', async () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: named(swot.take.weakness) }))
    const [finding] = workshop.findings()
    expect(finding).toMatchObject({ quadrant: 'weakness', origin: 'votes', touchpoints: ['track'] })
    expect(finding!.reason).toContain(swot.reason.shortfall('5.0', '2.0', 3))
    expect(quadrant('Weaknesses').textContent).toContain('Delivery tracking')
    expect(within(tray()).queryByRole('button', { name: named(swot.take.weakness) })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await settled()
    expect(workshop.findings()).toEqual([])
    expect(within(tray()).getByRole('button', { name: named(swot.take.weakness) })).toBeTruthy()
  })

  const tallied = (...experiences: number[]) =>
    tallyTouchpoint(
      experiences.map((experience) => ({
        department: 'sales',
        rating: { expectation: 5, experience, emotion: -2 } as Rating,
      })),
      ['sales'],
    )

  test('SW21 a mean of people in two camps says that they are split, one of people who agree does not', () => {
    const tallyIs = (...experiences: number[]) => {
      renderScreen(SwotScreen, rated, {
        prepare: ({ docs }) =>
          record.tallies.set(docs.record, 'r1', 'track', tallied(...experiences)),
      })
      const text = tray().textContent
      cleanup()
      return text
    }
    expect(tallyIs(1, 3, 5)).toContain(swot.split('−0.28'))
    expect(tallyIs(2, 2, 2)).not.toContain('split')
    expect(tallyIs(2, 2, 2)).toContain(swot.agreed('1.00'))
  })

  test('SW22 what customers themselves say stands beside our own figures with its number', () => {
    renderScreen(SwotScreen, rated, {
      prepare({ docs }) {
        touchpoints.patch(docs.board, 'track', { reach: 'external' })
        record.tallies.set(docs.record, 'r1', 'track', tallied(2, 2, 2))
        record.tallies.set(docs.record, 'r1-customers', 'track', tallied(4, 5, 5, 4))
      },
    })
    expect(tray().textContent).toContain(swot.reason.shortfall('5.0', '2.0', 3))
    expect(tray().textContent).toContain(swot.customers.scores('5.0', '4.5', '4'))
    expect(tray().textContent).toContain(swot.reason.outsideAnger('−2.0', 3))
    expect(tray().textContent).toContain(swot.customers.emotion('−2.0', '4'))
    cleanup()
    renderScreen(SwotScreen, rated, {
      prepare({ docs }) {
        record.tallies.set(docs.record, 'r1', 'track', tallied(2, 2, 2))
        record.tallies.set(docs.record, 'r1-customers', 'track', tallied(4, 5))
      },
    })
    expect(tray().textContent).not.toContain('Customers themselves')
  })

  test('KT32 every button of the tray names its touchpoint', () => {
    renderScreen(SwotScreen, rated, { prepare: publish })
    const names = within(tray())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
    expect(names).toContain(`${swot.leave}: Delivery tracking`)
    expect(names).toContain(`${swot.take.weakness}: Delivery tracking`)
    expect(new Set(names).size).toBe(names.length)
  })

  test('SW17 the suggestion that moves up takes over the focus, after the last the heading of the tray', () => {
    renderScreen(SwotScreen, rated, {
      prepare(made) {
        publish(made)
        const short: Rating = { expectation: 5, experience: 1, emotion: -1 }
        const ballots = Array.from({ length: 3 }, () => ({ department: 'sales', rating: short }))
        record.tallies.set(made.docs.record, 'r1', 'pay', tallyTouchpoint(ballots, ['sales']))
      },
    })
    const leave = () => within(tray()).getAllByRole('button', { name: named(swot.leave) })[0]!
    const titles = () => within(tray()).queryAllByRole('heading', { level: 3 })
    const [, second] = titles().map((title) => title.textContent)
    leave().focus()
    fireEvent.click(leave())
    expect(document.activeElement?.closest('li')?.textContent).toContain(second)
    fireEvent.click(leave())
    expect(titles()).toEqual([])
    expect(document.activeElement).toBe(within(tray()).getByRole('heading', { level: 2 }))
  })

  test('SW2 what was left stays away in this browser, until it is taken back', () => {
    renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: named(swot.leave) }))
    expect(within(tray()).queryAllByRole('heading', { level: 3 })).toEqual([])
    cleanup()
    renderScreen(SwotScreen, rated, { prepare: publish })
    expect(within(tray()).queryAllByRole('heading', { level: 3 })).toEqual([])
    cleanup()
    localStorage.clear()
    renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: named(swot.leave) }))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(within(tray()).getAllByRole('heading', { level: 3 })).toHaveLength(1)
  })

  test('SW1 what somebody wrote about it by hand, or the group decided to keep, is not proposed again', () => {
    const made = renderScreen(SwotScreen, rated, { prepare: publish })
    const proposed = () => within(tray()).queryAllByRole('heading', { level: 3 }).length
    const id = write(made, 'weakness', 'Nobody sees the parcel', ['track'])
    expect(proposed()).toBe(0)
    made.workshop.board.findings.remove(id)
    expect(proposed()).toBe(1)
    made.workshop.touchpointActions.patch('track', { decision: 'keep' })
    expect(proposed()).toBe(0)
  })

  test('SW1 eight are shown first, the largest gap at the top, and the rest on demand', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `t${n}`)
    renderScreen(
      SwotScreen,
      { ...rated, touchpoints: Object.fromEntries(ids.map((id) => [id, `Title ${id}`])) },
      {
        prepare({ docs }) {
          for (const id of ids) {
            const short: Rating = { expectation: 5, experience: id === 't9' ? 1 : 3, emotion: null }
            const ballots = [short, short, short].map((rating) => ({ department: null, rating }))
            record.tallies.set(docs.record, 'r1', id, tallyTouchpoint(ballots, []))
          }
        },
      },
    )
    const titles = () =>
      within(tray())
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent)
    expect(titles()).toHaveLength(8)
    expect(titles()[0]).toBe('Title t9')
    fireEvent.click(within(tray()).getByRole('button', { name: swot.more(2) }))
    expect(titles()).toHaveLength(10)
    expect(document.activeElement?.closest('li')?.textContent).toContain('Title t7')
    expect(within(tray()).queryByRole('button', { name: /more/u })).toBeNull()
  })

  test('SW3 where too few rated for a figure the tray says so, not that all is taken', () => {
    renderScreen(SwotScreen, rated, {
      prepare({ docs }) {
        const short: Rating = { expectation: 5, experience: 2, emotion: -1 }
        const two = [short, short].map((rating) => ({ department: null, rating }))
        record.tallies.set(docs.record, 'r1', 'track', tallyTouchpoint(two, []))
      },
    })
    expect(tray().textContent).toContain(swot.tooFewForSuggestions)
    expect(tray().textContent).not.toContain(swot.noSuggestions)
  })

  test('SW3 before the ratings are revealed the tray says so and proposes nothing', () => {
    renderScreen(SwotScreen, { ...rated, activities: { rate: 'open' } })
    expect(tray().textContent).toContain(swot.suggestedLater)
    expect(within(tray()).queryByRole('button')).toBeNull()
  })
})
