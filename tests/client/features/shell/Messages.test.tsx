import { cleanup, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Messages } from '../../../../client/features/shell/Messages.tsx'
import { SaveMark } from '../../../../client/features/shell/SaveMark.tsx'
import type { SaveState } from '../../../../client/workshop/saveState.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(prepareBrowser)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const nothing = () => undefined

function open(count: number, waiting: () => number = () => 0) {
  const [state, setState] = createSignal<SaveState>({ kind: 'offline', count })
  renderScreen(
    () => (
      <>
        <SaveMark onRescue={nothing} />
        <Messages offlineInHeader={false} onRescue={nothing} />
      </>
    ),
    {},
    { prepare: ({ workshop }) => Object.assign(workshop, { saveState: state, waiting }) },
  )
  return setState
}

function setNetwork(isThere: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere)
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'))
}

const heard = () => screen.getByRole('log').textContent

describe('what is heard about the connection', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('U14 going offline is heard once, whatever is written meanwhile', () => {
    setNetwork(false)
    const setState = open(0)
    expect(heard()).toBe('You are offline. Keep going; it is sent when the network is back.')
    vi.advanceTimersByTime(5001)
    for (const count of [1, 2, 3]) setState({ kind: 'offline', count })
    // A connection is tried for, and fails.
    setState({ kind: 'connecting' })
    setState({ kind: 'offline', count: 3 })
    vi.advanceTimersByTime(10_000)
    expect(heard()).toBe('')
    const band = screen.getByText('You are offline')
    expect(band.closest('[role="status"], [role="alert"], [aria-live]')).toBeNull()
  })

  test('SL100 how many things wait is read as it grows and heard with the first word alone', () => {
    setNetwork(false)
    const [waiting, setWaiting] = createSignal(2)
    const setState = open(22, waiting)
    expect(heard()).toBe(
      'You are offline. Keep going; it is sent when the network is back. 2 changes wait to be sent.',
    )
    vi.advanceTimersByTime(5001)
    setWaiting(3)
    setState({ kind: 'offline', count: 23 })
    screen.getByText(/\b3 changes wait to be sent\.$/u)
    setWaiting(1)
    const band = screen.getByText(/\b1 change waits to be sent\.$/u)
    expect(band.closest('[role="status"], [role="alert"], [aria-live]')).toBeNull()
    vi.advanceTimersByTime(10_000)
    expect(heard()).toBe('')
  })

  test('U14 being back is heard when all of it is saved, not before', () => {
    const setState = open(2)
    vi.advanceTimersByTime(5001)
    setState({ kind: 'saving', count: 2 })
    expect(heard()).toBe('')
    setState({ kind: 'saved' })
    expect(heard()).toBe('Connected again. Saved')
    vi.advanceTimersByTime(5001)
    setState({ kind: 'saving', count: 1 })
    setState({ kind: 'saved' })
    expect(heard()).toBe('')
  })
})

describe('messages about the connection', () => {
  test('U14 without a network people are told that they are offline', () => {
    setNetwork(false)
    open(1)
    screen.getByText('You are offline')
    screen.getByText('Keep going; it is sent when the network is back.')
  })

  test('U14 with a network it is the server that cannot be reached, and the words follow', () => {
    open(1)
    screen.getByText('The server cannot be reached')
    expect(screen.queryByText('You are offline')).toBeNull()
    setNetwork(false)
    screen.getByText('You are offline')
    expect(screen.queryByText('The server cannot be reached')).toBeNull()
  })

  test('U14 what waits is said once, without a number of things nobody can count', () => {
    const setState = open(22)
    screen.getByText('On this device only')
    expect(document.body.textContent).not.toMatch(/\d/u)
    setState({ kind: 'offline', count: 0 })
    screen.getByText('Offline')
    expect(screen.queryByText('On this device only')).toBeNull()
  })
})
