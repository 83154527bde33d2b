import { createSignal } from 'solid-js'
import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DigestKeeper } from '../../../../client/features/digest/DigestKeeper.tsx'
import type { SaveState } from '../../../../client/workshop/saveState.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { comeBack, day, mine, much, seed, shown, visit } from './visits.tsx'
import { prepareBrowser } from '../../browserParts.ts'

/** Shows or hides the tab; the event is the browser's own. */
function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden })
  fireEvent(document, new Event('visibilitychange'))
}
/** What this browser remembers of the workshop and Ana. */
const remembered = () => localStorage.getItem('touchline:w1:ana:seen')
/** The page open with a connection whose state can be told, all else as in `comeBack`. */
function openWith(kind: SaveState['kind']) {
  const [state, setState] = createSignal({ kind } as SaveState)
  const made = renderRouted(
    () => <DigestKeeper onShow={shown} />,
    seed,
    (fresh) => {
      mine(fresh)
      Object.assign(fresh.workshop, { saveState: state })
    },
  )
  return { ...made, become: (next: SaveState['kind']) => setState({ kind: next } as SaveState) }
}

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  vi.useFakeTimers({ now: new Date('2026-11-20T14:20:00') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  setHidden(false)
})

describe('what is remembered, and when it is compared', () => {
  test('SL44 what came while the tab was hidden for hours is told, not taken for seen', () => {
    const made = openWith('saved')
    vi.advanceTimersByTime(3000)
    setHidden(true)
    const left = remembered()
    expect(left).not.toBeNull()
    vi.advanceTimersByTime(day)
    much(made)
    made.become('offline')
    made.become('saved')
    vi.advanceTimersByTime(70_000)
    fireEvent(window, new Event('pagehide'))
    expect(remembered()).toBe(left)
    setHidden(false)
    vi.advanceTimersByTime(3000)
    screen.getByText('2 things for you · 2 new touchpoints · 1 change in the workshop')
  })

  test('SL44 a tab that was opened and not looked at yet tells what there is when it is', () => {
    visit()
    setHidden(true)
    const made = openWith('saved')
    const before = remembered()
    vi.advanceTimersByTime(20 * 60_000)
    much(made)
    expect(remembered()).toBe(before)
    expect(screen.queryByText(/^Since/u)).toBeNull()
    setHidden(false)
    vi.advanceTimersByTime(3000)
    screen.getByText(/^2 things for you/u)
  })

  test('SL44 one’s own changes neither compare anew nor write; a new connection compares', () => {
    visit()
    const made = openWith('saved')
    vi.advanceTimersByTime(3000)
    const written = remembered()
    much(made)
    for (const kind of ['saving', 'saved', 'saving', 'saved'] as const) {
      made.become(kind)
      vi.advanceTimersByTime(2000)
    }
    expect(remembered()).toBe(written)
    expect(screen.queryByText(/^Since/u)).toBeNull()
    made.become('offline')
    made.become('saved')
    vi.advanceTimersByTime(2000)
    screen.getByText(/^2 things for you/u)
  })

  test('SL45 other entries of the storage are none of its business, its own and a cleared one are', () => {
    visit()
    comeBack(much)
    localStorage.setItem(
      'touchline:w1:ana:seen',
      remembered()!.replace('"isRead":false', '"isRead":true'),
    )
    const changed = (key: string | null) => fireEvent(window, new StorageEvent('storage', { key }))
    changed('touchline:other')
    screen.getByText(/^Since/u)
    changed('touchline:w1:ana:seen')
    expect(screen.queryByText(/^Since/u)).toBeNull()
    localStorage.setItem(
      'touchline:w1:ana:seen',
      remembered()!.replace('"isRead":true', '"isRead":false'),
    )
    changed(null)
    screen.getByText(/^Since/u)
  })
})
