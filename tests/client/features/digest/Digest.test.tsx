import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DigestDialog } from '../../../../client/features/digest/DigestDialog.tsx'
import { linkedPlace } from '../../../../client/workshop/linkedComment.ts'
import * as board from '../../../../shared/doc/board.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { comeBack, day, mine, much, seed, shown, visit } from './visits.tsx'
import { prepareBrowser } from '../../browserParts.ts'

const openDialog = (happened: (made: MadeWorkshop) => void, more: Seed = {}) =>
  renderRouted(
    () => <DigestDialog onClose={() => undefined} />,
    { ...seed, ...more },
    (made) => {
      mine(made)
      happened(made)
    },
  )

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  shown.mockClear()
  vi.useFakeTimers({ now: new Date('2026-11-20T14:20:00') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('what changed since a person was here', () => {
  test('SL44 the first visit and one after which nothing happened say nothing', () => {
    visit()
    comeBack(() => undefined)
    expect(screen.queryByRole('status', { name: '' })?.textContent ?? '').not.toContain('Since')
    expect(screen.queryByText(/^Since/u)).toBeNull()
  })

  test('SL44 who comes back reads in one line what happened since when, and puts it away', () => {
    visit()
    comeBack(much)
    screen.getByText(/^Since 20 Nov, 14:20/u)
    screen.getByText('2 things for you · 2 new touchpoints · 1 change in the workshop')
    fireEvent.click(screen.getByRole('button', { name: 'Got it' }))
    expect(screen.queryByText(/^Since/u)).toBeNull()
    cleanup()
    comeBack(much)
    expect(screen.queryByText(/^Since/u)).toBeNull()
  })

  test('SL44 what happens while the person is here moves no number, and it is not told the next time', () => {
    visit()
    const made = comeBack(much)
    board.comments.put(made.docs.board, {
      id: 'c2',
      target: 'pay',
      text: 'x',
      author: 'ben',
      at: 6,
    })
    vi.advanceTimersByTime(70_000)
    screen.getByText(/^2 things for you/u)
    cleanup()
    vi.advanceTimersByTime(2 * day)
    comeBack((after) => {
      much(after)
      board.comments.put(after.docs.board, {
        id: 'c2',
        target: 'pay',
        text: 'x',
        author: 'ben',
        at: 6,
      })
    })
    expect(screen.queryByText(/^Since/u)).toBeNull()
  })

  test('SL44 all of it is shown when asked for, and it can be read again afterwards', () => {
    visit()
    comeBack(much)
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(shown).toHaveBeenCalledOnce()
    expect(screen.queryByText(/^Since/u)).toBeNull()
    cleanup()
    openDialog(much)
    screen.getByText('Your “Payments” was changed')
  })

  test('SL44 on a phone that rates it is a message: a band would push the card from under the thumb', () => {
    visit()
    const { matchMedia } = window
    window.matchMedia = (query) => ({ ...matchMedia(query), matches: query.includes('600px') })
    comeBack(much, { at: '/w/w1/rate' })
    const message = screen.getByText(/^Since 20 Nov, 14:20: 2 things for you/u)
    expect(message.closest('[aria-live]')).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(shown).toHaveBeenCalledOnce()
    window.matchMedia = matchMedia
  })

  test('SL46 each line says what happened, by whom where names are shown, and leads there', async () => {
    visit()
    comeBack(() => undefined)
    cleanup()
    const { address } = openDialog(much)
    const lines = screen.getAllByRole('link').map((line) => line.textContent)
    expect(lines).toEqual([
      '1 comment on “Payments”Ben',
      'Your “Payments” was changed',
      '2 new touchpoints in AWARENESSSupport 2',
      'The group is at Rate now',
    ])
    fireEvent.click(screen.getByRole('link', { name: /1 comment/u }))
    expect(linkedPlace()).toMatchObject({ touchpoint: 'pay', comment: 'c1' })
    fireEvent.click(screen.getByRole('link', { name: /The group is at/u }))
    await vi.advanceTimersByTimeAsync(100)
    expect(address()).toBe('/w/w1/rate')
  })

  test('SL46 whoever was never here before reads when there will be something', () => {
    openDialog(much)
    screen.getByText('When you come back later, you read here what happened meanwhile.')
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('SL48 without names the lines name nobody, and other people’s drafts are in none', () => {
    const anonymous: Seed = { settings: { anonymous: true }, activities: { collect: 'private' } }
    visit(anonymous)
    comeBack(() => undefined, anonymous)
    cleanup()
    openDialog(({ docs }) => {
      board.comments.put(docs.board, { id: 'c1', target: 'pay', text: 'x', author: null, at: 5 })
      docs.record.getMap('progress').set('collect', { done: 0, started: 3, of: 9, departments: {} })
    }, anonymous)
    screen.getByText('1 comment on “Payment”')
    expect(document.querySelector('dialog')?.textContent).not.toMatch(/Ben|Ana|draft/u)
  })

  test('SL48 a vote that is not revealed is told as open and in no other way', () => {
    visit()
    comeBack(() => undefined)
    cleanup()
    const facts = { done: 3, started: 3, of: 9, departments: { sales: { done: 3, of: 5 } } }
    openDialog(() => undefined, {
      activities: { collect: 'open', rate: 'open' },
      progress: { rate: facts },
    })
    expect(screen.getAllByRole('link').map((line) => line.textContent)).toEqual([
      'Rating: open now',
    ])
  })

  test('SL46 a facilitator also reads how far departments got', () => {
    const facts = (done: number) => ({
      done,
      started: done,
      of: 9,
      departments: { sales: { done, of: 5 } },
    })
    const steering = (done: number): Seed => ({
      role: 'facilitator',
      activities: { rate: 'open' },
      progress: { rate: facts(done) },
    })
    visit(steering(1))
    comeBack(() => undefined, steering(3))
    screen.getByText('1 department went on')
    cleanup()
    openDialog(() => undefined, steering(3))
    screen.getByText('Rating: Sales 3 of 5 (+2)')
  })
})
