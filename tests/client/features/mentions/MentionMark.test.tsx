import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MentionMark } from '../../../../client/features/mentions/MentionMark.tsx'
import { linkedPlace } from '../../../../client/workshop/linkedComment.ts'
import * as board from '../../../../shared/doc/board.ts'
import type { Comment } from '../../../../shared/domain/workshop.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

const people = ['ana', 'ben'].map((id) => ({
  id,
  name: id === 'ana' ? 'Ana' : 'Ben',
  department: 'sales',
  role: 'participant' as const,
  present: true,
}))
const naming = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  target: 'pay',
  text: '@Ana',
  author: 'ben',
  at: 1,
  mentions: [{ person: 'ana', name: 'Ana' }],
  ...more,
})

function show(comments: readonly Comment[], seed: Seed = {}) {
  const put = ({ docs }: MadeWorkshop) =>
    comments.forEach((one) => board.comments.put(docs.board, one))
  const made = renderRouted(MentionMark, { touchpoints: { pay: 'Payment' }, people, ...seed }, put)
  vi.advanceTimersByTime(3000)
  return made
}
const messages = () => document.querySelector('[role=status]')?.textContent ?? ''

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
  HTMLElement.prototype.showPopover = function shown() {
    fireEvent(this, Object.assign(new Event('toggle'), { newState: 'open' }))
  }
  HTMLElement.prototype.hidePopover = () => undefined
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the mark of mentions', () => {
  test('SL47 nobody named this person: there is no mark', () => {
    show([naming('c1', { mentions: [{ person: 'ben', name: 'Ben' }] })])
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('SL47 one mention says who and leads to its comment; then it is seen', async () => {
    const { address } = show([naming('c1')])
    fireEvent.click(screen.getByRole('button', { name: 'Ben mentioned you: “Payment” · Open' }))
    await vi.advanceTimersByTimeAsync(100)
    expect(address()).toBe('/w/w1/collect?touchpoint=pay&comment=c1')
    expect(linkedPlace()).toMatchObject({ touchpoint: 'pay', comment: 'c1' })
    expect(screen.queryByRole('button', { name: /mentioned/u })).toBeNull()
  })

  test('SL47 several open a list, newest first, and can be put away together', () => {
    show([naming('c1'), naming('c2', { at: 2, author: null })])
    fireEvent.click(screen.getByRole('button', { name: '2 mentions' }))
    expect(
      screen.getAllByRole('menuitem', { hidden: true }).map((item) => item.textContent),
    ).toEqual([
      'Someone mentioned you: “Payment”',
      'Ben mentioned you: “Payment”',
      'Mark all as seen',
    ])
    fireEvent.click(screen.getByRole('menuitem', { name: 'Mark all as seen', hidden: true }))
    expect(screen.queryByRole('button', { name: /mention/u })).toBeNull()
  })

  test('SL47 what comes while the page is open is told once; what came before is not', () => {
    const { docs } = show([naming('c1')])
    expect(messages()).toBe('')
    board.comments.put(docs.board, naming('c2', { at: 2 }))
    vi.advanceTimersByTime(1000)
    expect(messages()).toContain('Ben mentioned you: “Payment”')
    vi.advanceTimersByTime(9000)
    expect(messages()).toBe('')
    board.comments.put(docs.board, naming('c3', { at: 3, author: 'ana' }))
    vi.advanceTimersByTime(1000)
    expect(messages()).toBe('')
  })

  test('SL47 what another tab showed is seen here; other entries of the storage say nothing', () => {
    show([naming('c1')])
    localStorage.setItem('touchline:w1:ana:mentions', '["c1"]')
    const changed = (key: string | null) => fireEvent(window, new StorageEvent('storage', { key }))
    changed('touchline:w1:ana:seen')
    screen.getByRole('button', { name: /mentioned you/u })
    changed('touchline:w1:ana:mentions')
    expect(screen.queryByRole('button', { name: /mentioned you/u })).toBeNull()
  })

  test('SL47 storage that changed as a whole is read again', () => {
    show([naming('c1')])
    localStorage.setItem('touchline:w1:ana:mentions', '["c1"]')
    fireEvent(window, new StorageEvent('storage', { key: null }))
    expect(screen.queryByRole('button', { name: /mentioned you/u })).toBeNull()
  })

  test('SL48 a mention without a name says nobody’s, to whoever it names', () => {
    const { docs } = show([], { settings: { anonymous: true } })
    board.comments.put(docs.board, naming('c1', { author: null }))
    vi.advanceTimersByTime(1000)
    screen.getByRole('button', { name: 'Someone mentioned you: “Payment” · Open' })
    expect(document.body.textContent).not.toContain('Ben')
  })
})
